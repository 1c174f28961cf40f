import type {FamilyName} from '../theme/families.ts'
import {type Script, scriptOf} from '../theme/script.ts'
import type {Theme} from '../theme/theme.ts'
import {themeIn} from '../theme/theme-in.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import {openFace} from './faces/open-face.ts'
import {lettersIn} from './letters.ts'
import {loadFamily, loadFonts, type Weights} from './load-fonts.ts'

/** The typefaces of a book: its own, and families in which other letters are looked for. */
export interface TypeCase {
  /** The theme in the script of a language. */
  readonly themeIn: (language: string) => Theme
  readonly fonts: ReadonlyMap<string, Uint8Array>
  readonly fallbacks: readonly Weights[]
}

/** Which letters each family beside the book's own is opened for. */
const helpers: readonly (readonly [RegExp, (theme: Theme) => FamilyName])[] = [
  [/\p{Script=Arabic}/u, theme => theme.scripts.arabic.text],
  [/\p{Script=Hebrew}/u, theme => theme.scripts.hebrew.text],
  [/\p{Script=Myanmar}/u, theme => theme.scripts.burmese.text],
  [/\p{Script=Khmer}/u, theme => theme.scripts.khmer.text],
  [/\p{Script=Thai}/u, theme => theme.scripts.thai.text],
  [/\p{Script=Tibetan}/u, theme => theme.scripts.tibetan.text],
  [/\p{Script=Ethiopic}/u, theme => theme.scripts.ethiopic.text],
  [/\p{Script=Devanagari}/u, theme => theme.scripts.devanagari.text],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, theme => theme.scripts.chinese.text],
]

/** Opens the families that a book needs, and no others. */
export async function typeCaseOf(
  documents: readonly XhtmlDocument[],
  theme: Theme,
  language: string,
): Promise<TypeCase> {
  const letters = lettersIn(documents)
  const wide = await lacksLatin(letters, theme)
  const script = (one: string): Script => {
    const found = scriptOf(one)
    return found === 'latin' && wide ? 'wide' : found
  }
  const themes = new Map<Script, Theme>()
  const inScript = (one: string) => {
    const found = script(one)
    const known = themes.get(found) ?? themeIn(theme, found)
    themes.set(found, known)
    return known
  }
  const own = inScript(language)
  const fonts = await loadFonts(own.faces)
  const names = fallbackNames(letters, theme, own)
  const fallbacks = await Promise.all(names.map(loadFamily))
  return {themeIn: inScript, fonts, fallbacks}
}

/** Has → and ←, which most typefaces of texts lack (house style, §3). */
const arrows: FamilyName = 'Source Serif 4'

/** The book's own text face first, for titles that lack a letter, then the theme's, then one for each script, then those with the most letters. */
function fallbackNames(
  letters: ReadonlySet<number>,
  theme: Theme,
  own: Theme,
): readonly FamilyName[] {
  const text = String.fromCodePoint(...letters)
  const scripts = helpers.filter(([known]) => known.test(text)).map(([, name]) => name(theme))
  const last = [theme.scripts.wide.text, theme.faces.title, arrows]
  return [...new Set([own.faces.text, theme.faces.text, ...scripts, ...last])]
}

/** Whether a Latin letter is missing in the text face: then the whole book is set in the wide one. */
async function lacksLatin(letters: ReadonlySet<number>, theme: Theme): Promise<boolean> {
  const bytes = (await loadFamily(theme.faces.text)).get(400)
  if (bytes === undefined) return false
  const face = openFace(bytes)
  const latin = /\p{Script=Latin}/u
  return [...letters].some(one => !face.has(one) && latin.test(String.fromCodePoint(one)))
}
