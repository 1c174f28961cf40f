import {resolve} from 'node:path'
import {selectHandbook} from '../../src/edition/select-handbook.ts'
import {wholeLibrary} from '../../src/edition/whole-library.ts'
import {makePlates} from '../../src/figures/make-plates.ts'
import {loadWords} from '../../src/language/load-words.ts'
import {press} from '../../src/press/press.ts'
import {themesOf} from '../../src/press/themes.ts'
import type {Wish} from '../../src/press/wish.ts'
import type {Pressed, Work} from '../../src/press/work.ts'
import {readLibrary} from '../../src/read/read-library.ts'
import {refine} from '../../src/refine/refine.ts'
import type {Report} from '../../src/report/diagnostic.ts'
import {layOut} from '../../src/template/lay-out.ts'
import {loadTemplates} from '../../src/template/load-templates.ts'
import {loadTheme} from '../../src/theme/load-theme.ts'

const templatesFolder = resolve(import.meta.dirname, '../../templates')

/** The text of a guide file. */
export interface GuideText {
  readonly path: string
  readonly text: string
}

/** A guide with one section of so many steps. */
export function guideOf({language = 'en', steps = 3, title = 'Keepsake'}): GuideText {
  const header = `Title: ${title}\nObject_type: Tool\nLanguage: ${language}\nNeed: My passwords are weak\nVersion: 1.2\nWebsite: https://keepsake.example\n`
  const body = Array.from(
    {length: steps},
    (_, at) => `### Step ${at + 1}: Act ${at + 1} of the book

1. Click **Button ${at + 1}** at the top.
2. Type word${at + 1} and press **Enter**.

*A small window ${at + 1} should open.*
`,
  )
  return {
    path: `${title.toLowerCase()}.txt`,
    text: `${header}\n## Make a book\n\n${body.join('\n')}`,
  }
}

/** What is made where nothing is wished for. */
export const plainWish: Omit<Wish, 'product'> = {
  paper: 'a4',
  signature: null,
  cut: false,
  sections: [],
  checklist: false,
  ink: 'colour',
  punch: false,
  edge: 5,
}

/** Presses guides as the command does; `report` hears what the pressing itself reports. */
export async function pressed(
  guides: readonly GuideText[],
  own: Partial<Wish> & Pick<Wish, 'product'>,
  report: Report = () => {},
): Promise<Pressed> {
  return press(await workOf(guides, own, report))
}

/** All that a product of guides is made from. */
export async function workOf(
  guides: readonly GuideText[],
  own: Partial<Wish> & Pick<Wish, 'product'>,
  report: Report = () => {},
): Promise<Work> {
  const wish: Wish = {...plainWish, ...own}
  const quiet = () => {}
  const files = guides.map(({path, text}) => ({path, bytes: new TextEncoder().encode(text)}))
  const {library} = readLibrary(files, quiet)
  const refined = refine(selectHandbook(library, wholeLibrary(library), quiet), library, quiet)
  const {handbook, plates} = await makePlates(refined, 'assets', quiet)
  const words = await loadWords(handbook.language, [templatesFolder], quiet)
  const templates = await loadTemplates([templatesFolder], quiet)
  const bookTheme = await loadTheme([templatesFolder], quiet)
  const names = ['theme.yaml', ...themesOf(wish)]
  const theme = await loadTheme([templatesFolder], quiet, () => {}, names)
  const tight = ['theme.yaml', ...themesOf(wish, true)]
  const tightTheme = await loadTheme([templatesFolder], quiet, () => {}, tight)
  const documents = layOut(handbook, words, templates, quiet)
  const wordsOf = () => words
  return {
    ...{documents, handbook, plates, words, theme, bookTheme, tightTheme},
    templates,
    wordsOf,
    report,
    wish,
  }
}
