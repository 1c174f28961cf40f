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
  const runnings = runningsByPage(marks)
  return pages.map(({items}, at) => {
    const here = runnings.get(at) ?? []
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

function runningsByPage(marks: readonly Mark[]): ReadonlyMap<number, readonly Running[]> {
  const runnings = new Map<number, Running[]>()
  for (const {page, running} of marks) {
    if (running === undefined) continue
    const here = runnings.get(page)
    if (here === undefined) runnings.set(page, [running])
    else here.push(running)
  }
  return runnings
}
