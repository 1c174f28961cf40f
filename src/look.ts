import {fileURLToPath} from 'node:url'
import {loadNeeds} from './edition/load-needs.ts'
import type {Need} from './edition/need.ts'
import {loadWords} from './language/load-words.ts'
import type {Words} from './language/words.ts'
import type {Report} from './report/diagnostic.ts'
import type {Source} from './source/source.ts'
import {loadTemplates} from './template/load-templates.ts'
import type {Templates} from './template/templates.ts'
import {loadTheme} from './theme/load-theme.ts'
import type {Theme} from './theme/theme.ts'

/** All that decides how a book looks, loaded once for all books of a run. */
export interface Look {
  readonly templates: Templates
  readonly theme: Theme
  /** What guides are for, in the order of the parts of a book. */
  readonly needs: readonly Need[]
  readonly wordsIn: (language: string) => Promise<Words>
  /** The theme with other files laid over it, which come in the order of `names`. */
  readonly themeOver: (names: readonly string[]) => Promise<Theme>
}

/** The templates that Fieldbook brings along. */
export const builtInTemplates = fileURLToPath(new URL('../templates', import.meta.url))

const ownTheme = 'theme.yaml'

/** Loads templates, theme and words: the built-in ones, and an organisation's over them. */
export async function loadLook(
  folders: readonly string[],
  report: Report,
  keep: (source: Source) => void,
): Promise<Look> {
  const all = [builtInTemplates, ...folders]
  const words = new Map<string, Promise<Words>>()
  return {
    templates: await loadTemplates(all, report),
    theme: await loadTheme(all, report, keep, [ownTheme]),
    themeOver: names => loadTheme(all, report, keep, [ownTheme, ...names]),
    needs: await loadNeeds(all, report, keep),
    wordsIn: language => {
      const known = words.get(language) ?? loadWords(language, all, report, keep)
      words.set(language, known)
      return known
    },
  }
}
