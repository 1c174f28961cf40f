import type {Book} from './book.ts'
import {Layout} from './layout.ts'
import {putNumbers} from './references.ts'
import {Typesetter} from './typesetter.ts'

/** More often a book whose page numbers move its pages about is not laid out again. */
const mostPasses = 4

/**
 * Lays a book out until all page numbers in it are true. Mostly once: numbers that were guessed with
 * as many digits are put into the lines that stand already.
 */
export function layOut(book: Book): Layout {
  let known: ReadonlyMap<string, number> = new Map()
  for (let pass = 1; ; pass++) {
    const layout = layOnce(book, known)
    const {pageOf} = layout.marks
    const settled = [...pageOf].every(([id, page]) => known.get(id) === page)
    known = pageOf
    if (settled || pass === mostPasses) return layout
    const setter = new Typesetter(book, id => folio(book, pageOf.get(id)))
    if (putNumbers(layout.references, layout.cursor.pages, setter)) return layout
  }
}

function layOnce(book: Book, known: ReadonlyMap<string, number>): Layout {
  const pageText = (id: string): string => {
    const page = known.get(id) ?? layout.marks.pageOf.get(id)
    return page === undefined ? folio(book, guess(layout.cursor.pages.length)) : folio(book, page)
  }
  const layout: Layout = new Layout(book, new Typesetter(book, pageText))
  layout.run(book.content)
  return layout
}

/** A page further on has most likely as many digits as this, but two at least. */
function guess(page: number): number {
  return page < 50 ? 88 : page < 500 ? 888 : 8888
}

function folio({folio: print}: Book, page: number | undefined): string {
  return page === undefined ? '' : print(page)
}
