import type {Book} from './book.ts'
import type {Folios} from './folios.ts'
import {Layout} from './layout.ts'
import type {Marks} from './marks.ts'
import {putNumbers} from './references.ts'
import {Typesetter} from './typesetter.ts'

/** More often a book whose page numbers move its pages about is not laid out again. */
const mostPasses = 4

/**
 * Lays a book out until all page numbers in it are true. Mostly once: numbers that were guessed with
 * as many digits are put into the lines that stand already.
 */
export function layOut(book: Book): Layout {
  let known: Marks | null = null
  for (let pass = 1; ; pass++) {
    const layout = layOnce(book, known)
    const {marks} = layout
    const settled = known !== null && isSettled(known, marks)
    known = marks
    if (settled || pass === mostPasses) return layout
    const setter = new Typesetter(
      book,
      foliosOf(
        book,
        () => [marks],
        () => undefined,
      ),
    )
    if (putNumbers(layout.references, layout.cursor.pages, setter)) return layout
  }
}

function isSettled(before: Marks, {pageOf, lastOf}: Marks): boolean {
  const same = (now: ReadonlyMap<string, number>, then: ReadonlyMap<string, number>) =>
    [...now].every(([id, page]) => then.get(id) === page)
  return same(pageOf, before.pageOf) && same(lastOf, before.lastOf)
}

function layOnce(book: Book, known: Marks | null): Layout {
  const folios = (): readonly Marks[] => (known === null ? [layout.marks] : [known, layout.marks])
  const later = () => guess(layout.cursor.pages.length)
  const layout: Layout = new Layout(book, new Typesetter(book, foliosOf(book, folios, later)))
  layout.run(book.content)
  return layout
}

/** A page further on has most likely as many digits as this, but two at least. */
function guess(page: number): number {
  return page < 50 ? 88 : page < 500 ? 888 : 8888
}

/** Folios from marks, the surest first; `otherwise` is the page of what none of them knows. */
function foliosOf(
  {folio: print}: Book,
  marks: () => readonly Marks[],
  otherwise: () => number | undefined,
): Folios {
  const pageOf = (id: string) =>
    marks()
      .map(one => one.pageOf.get(id))
      .find(page => page !== undefined)
  const lastOf = (id: string) =>
    marks()
      .map(one => one.lastOf.get(id))
      .find(page => page !== undefined)
  return {
    print,
    textOf: id => {
      const page = pageOf(id) ?? otherwise()
      return page === undefined ? '' : print(page)
    },
    extentOf: id => {
      const first = pageOf(id)
      return first === undefined ? null : [first, Math.max(first, lastOf(id) ?? first)]
    },
  }
}
