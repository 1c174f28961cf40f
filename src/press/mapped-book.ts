import {inDigits} from '../language/digits.ts'
import {directionOf} from '../model/direction.ts'
import type {Book} from '../pdf/engine/book.ts'
import type {Content} from '../pdf/engine/content.ts'
import {footLine} from '../pdf/foot-line.ts'
import {mapperOf} from '../pdf/map-book.ts'
import type {Mapper} from '../pdf/mapper.ts'
import {chaptersOf} from '../pdf/marks-of.ts'
import {codesOnce} from '../pdf/nodes/qr.ts'
import {reportMissing} from '../pdf/report-missing.ts'
import {typeCaseOf} from '../pdf/type-case.ts'
import type {Element, XhtmlDocument} from '../xhtml/tree.ts'
import {punchRoom} from './punched.ts'
import type {Work} from './work.ts'

/** A few pages that are not laid out as chapters of a book are. */
export interface Pages {
  readonly title: string
  /** BCP 47, if it is not the book's; the words of the pages are in it, too. */
  readonly language?: string
  /** What is printed of the guides: its letters decide which typefaces are opened. */
  readonly elements: readonly Element[]
  readonly content: (to: Mapper) => readonly Content[]
  readonly furniture?: (to: Mapper) => Book['furniture']
  /** If it is not that of the theme. */
  readonly page?: Book['page']
}

/** Pages of a layout of their own, in the typefaces that their language needs. */
export async function mappedBook(work: Work, pages: Pages): Promise<Book> {
  const {handbook, theme, plates, report, progress} = work
  const {language = handbook.language, title} = pages
  const direction = directionOf(language)
  const words = work.wordsOf(language)
  const documents = [...pages.elements.map(documentOf), wordsDocument(title, Object.values(words))]
  const {themeIn, fonts, fallbacks} = await typeCaseOf(documents, theme, language)
  const to = mapperOf({
    ...{words, plates, direction},
    theme: themeIn(language),
    family: themeIn(language).faces.text,
    title: handbook.title,
    parts: [],
    chapters: chaptersOf(work.documents, handbook),
    pages: [],
    hasBackCover: false,
    drawCode: codesOnce(),
    footLine: (name, address) => footLine(name, address, handbook),
  })
  return {
    ...{title, language, direction, fonts, fallbacks},
    date: handbook.date,
    page: pages.page ?? theme.page,
    content: pages.content(to),
    pictures: new Map([...plates].map(([name, {bytes}]) => [name, bytes])),
    folio: number => inDigits(String(number), language),
    furniture: pages.furniture?.(to) ?? (() => []),
    gutter: punchRoom(work),
    ...(report === undefined ? {} : {missing: reportMissing(handbook, report)}),
    ...(progress === undefined ? {} : {progress}),
  }
}

function documentOf(root: Element): XhtmlDocument {
  return {placement: 'chapter', name: root.attributes.id ?? '', title: '', root}
}

/** The words of the book itself as a document: they too have letters. */
function wordsDocument(title: string, words: readonly string[]): XhtmlDocument {
  const text = {kind: 'text', text: [title, ...words].join(' ')} as const
  const place = {line: 1, column: 1}
  return documentOf({
    kind: 'element',
    name: 'p',
    classes: [],
    attributes: {},
    children: [text],
    place,
  })
}
