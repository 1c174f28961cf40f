import {writeStructure} from '../structure/write-structure.ts'
import type {Book, Finished} from './book.ts'
import {writeDestinations} from './destinations.ts'
import {Document} from './document.ts'
import {placeFurniture} from './furniture.ts'
import {layOut} from './lay-out.ts'
import type {Layout} from './layout.ts'
import {writeOutline} from './outline.ts'
import {type PageStart, pageStarts} from './page-starts.ts'
import {Links} from './render/links.ts'
import {renderPages} from './render/render-pages.ts'
import {drawSheets} from './sheets/draw-sheets.ts'
import type {Plan} from './sheets/plan.ts'
import {wordsOn} from './words-on.ts'

/** A book laid out, its pages in memory: to be drawn on sheets any number of times, then written. */
export interface LaidBook {
  readonly pages: number
  /** Page of each id of the content. */
  readonly pageOf: ReadonlyMap<string, number>
  /** Where the running text of each page begins. */
  readonly starts: readonly PageStart[]
  /** What is printed on a page (counted from 1), without head and foot, line by line. */
  wordsOn(page: number): readonly string[]
  sheets(plan: Plan): Uint8Array
  /** The book itself; its pages are let go while they are drawn, so that it comes last. */
  write(): Uint8Array
}

/** Lays a whole book out, with its page numbers, heads and feet. */
export function layBook(book: Book): LaidBook {
  const layout = layOut(book)
  for (const one of layout.concessions.all) book.gaveWay?.(one)
  placeFurniture(layout, book)
  const {pages} = layout.cursor
  return {
    pages: pages.length,
    pageOf: layout.marks.pageOf,
    get starts() {
      return pageStarts(pages)
    },
    wordsOn: page => wordsOn(pages[page - 1]),
    sheets: plan => drawSheets(book, pages, plan),
    write: () => write(book, layout),
  }
}

/** Sets a whole book: lays it out, puts in page numbers, heads and feet, and writes the file. */
export async function setBook(book: Book): Promise<Finished> {
  const laid = layBook(book)
  const {pages, pageOf, starts} = laid
  return {bytes: laid.write(), pages, pageOf, starts}
}

function write(book: Book, layout: Layout): Uint8Array {
  const {title, language, direction, date, compress = true, page} = book
  const {all, pageOf} = layout.marks
  const short = layout.cursor.pages.length <= (book.claimUpTo ?? Number.POSITIVE_INFINITY)
  const claim = book.claim === true && short
  const document = new Document({title, language, direction, date, claim, compress}, book.pictures)
  const {pages: laid} = layout.cursor
  const links = new Links(laid.length, language, pageOf)
  const {pages, marks} = renderPages(document, laid, links, book.gutter ?? 0)
  links.write(document)
  const drawn = {pages, marks, annotations: links.annotated}
  document.catalogue('StructTreeRoot', writeStructure(layout.structure.root, drawn, document))
  const names = writeDestinations(links.destinations, all, pages, page.height, document)
  if (names !== null) document.name(names)
  const outline = writeOutline(all, pages, page.height, document)
  if (outline !== null) document.catalogue('Outlines', outline)
  return document.finish()
}
