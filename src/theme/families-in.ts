import type {FamilyName} from './families.ts'
import {scriptOf} from './script.ts'
import type {Theme} from './theme.ts'
import {themeIn} from './theme-in.ts'

/** The families that texts in these languages (BCP 47) are set in, each once, those of the first first. */
export function familiesIn(languages: readonly string[], theme: Theme): readonly FamilyName[] {
  const faces = languages.flatMap(one => Object.values(themeIn(theme, scriptOf(one)).faces))
  return [...new Set(faces)]
}
