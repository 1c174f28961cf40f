import type {EpubBook, PageStart} from '../../src/epub/book.ts'
import {elementsOf, first} from '../../src/epub/nodes.ts'
import type {Element, TextNode} from '../../src/xhtml/tree.ts'

/** Pages of the sample book, as a PDF of it would have them. */
const pages: Readonly<Record<string, number>> = {
  keepsake: 5,
  'keepsake-make': 6,
  'keepsake-step-3': 7,
  'keepsake-faq': 9,
}

/** The sample book with the pages of a printed one. */
export function paged(book: EpubBook): EpubBook {
  const pageStarts = Object.entries(pages).flatMap(([id, page]) => startAt(book, id, page))
  return {...book, pageStarts}
}

/** A page that begins with the first words of an element. */
export function startAt({documents}: EpubBook, id: string, page: number): readonly PageStart[] {
  return documents
    .flatMap(({root}) => first(root, ({attributes}) => attributes.id === id) ?? [])
    .map(element => ({page, node: textIn(element), signs: 0, pictures: []}))
}

/** The text under an element that has these words, from the first on. */
export function textIn(root: Element, words = /\p{L}/u): TextNode {
  for (const element of elementsOf(root)) {
    for (const child of element.children)
      if (child.kind === 'text' && words.test(child.text)) return child
  }
  throw new Error(`no text like ${words}`)
}
