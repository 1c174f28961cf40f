import {writeStructure} from '../structure/write-structure.ts'
import type {Book, Finished} from './book.ts'
import {writeDestinations} from './destinations.ts'
import {Document} from './document.ts'
import {placeFurniture} from './furniture.ts'
import {layOut} from './lay-out.ts'
import type {Layout} from './layout.ts'
import {writeOutline} from './outline.ts'
import {Links} from './render/links.ts'
import {renderPages} from './render/render-pages.ts'
import {wordsOn} from './words-on.ts'

/** Sets a whole book: lays it out, puts in page numbers, heads and feet, and writes the file. */
export async function setBook(book: Book): Promise<Finished> {
  const layout = layOut(book)
  placeFurniture(layout, book)
  const {pages} = layout.cursor
  const {pageOf} = layout.marks
  const count = pages.length
  const firstWords = firstWordsOf(pages)
  return {bytes: write(book, layout), pages: count, pageOf, firstWords}
}

/** The e-book finds by these where a page begins; lines enough to know the page by. */
function firstWordsOf(pages: Layout['cursor']['pages']): ReadonlyMap<number, string> {
  return new Map(pages.map((page, at) => [at + 1, wordsOn(page).slice(0, 6).join(' ')]))
}

function write(book: Book, layout: Layout): Uint8Array {
  const {title, language, direction, date, claim = false, compress = true, page} = book
  const {all, pageOf} = layout.marks
  const document = new Document({title, language, direction, date, claim, compress}, book.pictures)
  const {pages: laid} = layout.cursor
  const links = new Links(laid.length, language, pageOf)
  const {pages, marks} = renderPages(document, laid, links, book.gutter ?? 0)
  const drawn = {pages, marks, annotations: links.annotated}
  document.catalogue('StructTreeRoot', writeStructure(layout.structure.root, drawn, document))
  const names = writeDestinations(links.destinations, all, pages, page.height, document)
  if (names !== null) document.name(names)
  const outline = writeOutline(all, pages, page.height, document)
  if (outline !== null) document.catalogue('Outlines', outline)
  return document.finish()
}
