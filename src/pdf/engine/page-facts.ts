import type {PageFacts} from './book.ts'
import type {Running} from './content.ts'
import type {PdfmakePage} from './internals.ts'
import type {Mark} from './marks.ts'

const nothing = {chapter: '', section: '', foot: '', tab: '', bare: false}

/** What heads, feet and tabs may say on each page: its first words of each kind, else those before. */
export function factsOf(
  marks: readonly Mark[],
  pages: readonly PdfmakePage[],
): readonly PageFacts[] {
  let now: Required<Running> = nothing
  return pages.map(({items}, at) => {
    const here = marks.flatMap(({page, running}) =>
      page === at && running !== undefined ? [running] : [],
    )
    const first: Running = Object.assign({}, ...[...here].reverse())
    const facts = {...now, ...first}
    for (const running of here) now = {...now, ...running}
    return {
      ...facts,
      bare: facts.bare || items.length === 0,
      number: at + 1,
      count: pages.length,
      side: at % 2 === 0 ? 'recto' : 'verso',
    } as const
  })
}
