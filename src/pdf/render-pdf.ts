import type {Plate} from '../figures/plate.ts'
import {inDigits} from '../language/digits.ts'
import type {Words} from '../language/words.ts'
import type {Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Theme} from '../theme/theme.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import {checkPdf} from './checker/check-pdf.ts'
import type {PdfFinding} from './checker/finding.ts'
import type {Book, Finished} from './engine/book.ts'
import type {Content} from './engine/content.ts'
import {setBook} from './engine/set-book.ts'
import {footLine} from './foot-line.ts'
import {furnitureOf} from './furniture.ts'
import {mapperOf} from './map-book.ts'
import {chaptersOf, pagesOf} from './marks-of.ts'
import {reportMissing} from './report-missing.ts'
import {spansById} from './spans-by-id.ts'
import {type TypeCase, typeCaseOf} from './type-case.ts'

/** All that a PDF is made from; nothing else is read but the fonts of the program. */
export interface PdfBook {
  readonly documents: readonly XhtmlDocument[]
  readonly handbook: Handbook
  readonly plates: ReadonlyMap<string, Plate>
  readonly theme: Theme
  readonly words: Words
  /** Points by which right-hand pages move to the right, and left-hand pages to the left. */
  readonly gutter?: number
  /** Hears of letters that cannot be printed. */
  readonly report?: Report
  /** Hears the number of pages so far. */
  readonly progress?: (pages: number) => void
}

/** Pages; 3 milliseconds and a quarter of a megabyte each. */
const mostChecked = 400

/**
 * Sets the book: `pageOf` tells on which page each id of the XHTML begins. The file calls itself
 * PDF/UA-1 only if the checker finds nothing against it. A library of more pages than `mostChecked`
 * makes no such claim: a check would take more memory than the making.
 */
export async function renderPdf(book: PdfBook): Promise<Finished> {
  const told = {...(await bookOf(book)), claim: true, claimUpTo: mostChecked}
  const claimed = await setBook(told)
  if (claimed.pages > mostChecked) return claimed
  const findings = await checkPdf(claimed.bytes)
  if (findings.length === 0) return claimed
  reportFindings(findings, book)
  return setBook({...(await bookOf(book)), claim: false})
}

/** What is wrong with the file is our own fault, and yet an editor must hear of it. */
function reportFindings(findings: readonly PdfFinding[], {handbook, report}: PdfBook): void {
  const span = spansById(handbook).get('') ?? {file: handbook.name, start: 0, end: 0}
  for (const {message, condition, page} of findings.slice(0, 20)) {
    const place = page === undefined ? '' : ` (page ${page})`
    report?.({
      code: 'pdf/not-accessible',
      severity: 'warning',
      message: `the PDF does not keep rule ${condition ?? ''} of PDF/UA-1: ${message}${place}`,
      span,
    })
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
  const {documents, handbook, plates, gutter = 0, report, progress} = book
  const {title, language, direction, date} = handbook
  const theme = themeIn(language)
  const folio = (page: number) => inDigits(String(page), language)
  const foot = footLine(title, '', handbook)
  const furniture = furnitureOf(theme, chaptersOf(documents, handbook), foot, folio)
  return {
    ...{title, language, direction, date, folio, fonts, fallbacks, furniture, gutter},
    page: theme.page,
    content: contentOf(book, themeIn),
    pictures: new Map([...plates].map(([name, {bytes}]) => [name, bytes])),
    ...(report === undefined ? {} : {missing: reportMissing(handbook, report)}),
    ...(progress === undefined ? {} : {progress}),
  }
}

/** Each document is set in the type of its own language. */
function contentOf(book: PdfBook, themeIn: TypeCase['themeIn']): readonly Content[] {
  const {documents, handbook, plates, words} = book
  const given = {
    words,
    plates,
    chapters: chaptersOf(documents, handbook),
    pages: pagesOf(documents),
    hasBackCover: documents.some(({root}) => root.classes.includes('back-cover')),
    direction: handbook.direction,
    footLine: (title: string, address: string) => footLine(title, address, handbook),
  }
  return documents.flatMap(({root}) => {
    const theme = themeIn(root.attributes.lang ?? handbook.language)
    return mapperOf({...given, theme}).blocks([root])
  })
}
