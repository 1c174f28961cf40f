import type {Plate} from '../figures/plate.ts'
import {inDigits} from '../language/digits.ts'
import type {Words} from '../language/words.ts'
import type {Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Theme} from '../theme/theme.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import {shortAddress} from './addresses.ts'
import type {Book, Finished} from './engine/book.ts'
import type {Content} from './engine/content.ts'
import {footLine} from './foot-line.ts'
import {furnitureOf} from './furniture.ts'
import {mapperOf} from './map-book.ts'
import {chaptersOf, pagesOf} from './marks-of.ts'
import {notesBetween} from './nodes/notes.ts'
import {codesOnce} from './nodes/qr.ts'
import {reportGaveWay} from './report-gave-way.ts'
import {reportMissing} from './report-missing.ts'
import {setClaimed} from './set-claimed.ts'
import {type TypeCase, typeCaseOf} from './type-case.ts'

/** All that a PDF is made from; nothing else is read but the fonts of the program. */
export interface PdfBook {
  readonly documents: readonly XhtmlDocument[]
  readonly handbook: Handbook
  readonly plates: ReadonlyMap<string, Plate>
  readonly theme: Theme
  readonly words: Words
  /** The words of a chapter in another language; those of the book without it. */
  readonly wordsOf?: (language: string) => Words
  /** Points by which right-hand pages move to the right, and left-hand pages to the left. */
  readonly gutter?: number
  /** Hears of letters that cannot be printed. */
  readonly report?: Report
  /** Hears the number of pages so far. */
  readonly progress?: (pages: number) => void
}

/**
 * Sets the book: `pageOf` tells on which page each id of the XHTML begins. The file calls itself
 * PDF/UA-1 only if the checker finds nothing against it.
 */
export function renderPdf(book: PdfBook): Promise<Finished> {
  const {report} = book
  const told = report === undefined ? book : {...book, report: once(report)}
  return setClaimed(() => bookOf(told), told)
}

/** A book that is set a second time has nothing new to say. */
function once(report: Report): Report {
  const said = new Set<string>()
  return diagnostic => {
    const {code, message, span} = diagnostic
    const key = JSON.stringify([code, message, span])
    if (!said.has(key)) report(diagnostic)
    said.add(key)
  }
}

/** The book as the engine sets it. */
export async function bookOf(book: PdfBook): Promise<Book> {
  const {documents, handbook, theme} = book
  const typeCase = await typeCaseOf(documents, theme, handbook.language)
  return toldBook(book, typeCase)
}

/** What the engine is told. */
function toldBook(book: PdfBook, {themeIn, fonts, fallbacks}: TypeCase): Book {
  const {documents, handbook, plates, words, gutter = 0, report, progress} = book
  const {title, language, direction, date} = handbook
  const theme = themeIn(language)
  const folio = (page: number) => inDigits(String(page), language)
  const foot = footLine(title, shortAddress(handbook.address), handbook)
  const furniture = furnitureOf(theme, chaptersOf(documents, handbook), foot, folio, direction)
  return {
    ...{title, language, direction, date, folio, fonts, fallbacks, furniture, gutter},
    page: theme.page,
    content: contentOf(book, themeIn),
    blank: notesBetween({theme, words}),
    pictures: new Map([...plates].map(([name, {bytes}]) => [name, bytes])),
    ...(report === undefined
      ? {}
      : {missing: reportMissing(handbook, report), gaveWay: reportGaveWay(handbook, report)}),
    ...(progress === undefined ? {} : {progress}),
  }
}

/** Each document is set in the type of its own language, and speaks it. */
function contentOf(book: PdfBook, themeIn: TypeCase['themeIn']): readonly Content[] {
  const {documents, handbook, plates, words, wordsOf} = book
  const given = {
    plates,
    title: handbook.title,
    chapters: chaptersOf(documents, handbook),
    parts: handbook.parts.map(({id}) => id),
    pages: pagesOf(documents),
    hasBackCover: documents.some(({root}) => root.classes.includes('back-cover')),
    direction: handbook.direction,
    family: themeIn(handbook.language).faces.text,
    drawCode: codesOnce(),
    footLine: (title: string, address: string) => footLine(title, address, handbook),
  }
  return documents.flatMap(({root}) => {
    const language = root.attributes.lang ?? handbook.language
    const own = language === handbook.language ? words : (wordsOf?.(language) ?? words)
    return mapperOf({...given, words: own, theme: themeIn(language)}).blocks([root])
  })
}
