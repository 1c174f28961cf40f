import type {Plate} from '../figures/plate.ts'
import {inDigits} from '../language/digits.ts'
import type {Words} from '../language/words.ts'
import type {Handbook} from '../model/handbook.ts'
import type {Theme} from '../theme/theme.ts'
import type {Element, XhtmlDocument} from '../xhtml/tree.ts'
import type {Finished} from './engine/book.ts'
import {setBook} from './engine/set-book.ts'
import {footLine} from './foot-line.ts'
import {furnitureOf} from './furniture.ts'
import {loadFonts} from './load-fonts.ts'
import {mapperOf} from './map-book.ts'
import type {PageMark} from './mapper.ts'
import {pageId} from './nodes/article.ts'
import {chapterMark} from './nodes/chapter-mark.ts'

/** All that a PDF is made from; nothing else is read but the fonts of the program. */
export interface PdfBook {
  readonly documents: readonly XhtmlDocument[]
  readonly handbook: Handbook
  readonly plates: ReadonlyMap<string, Plate>
  readonly theme: Theme
  readonly words: Words
  /** Hears the number of pages so far. */
  readonly progress?: (pages: number) => void
}

/** Sets the book: `pageOf` tells on which page each id of the XHTML begins. */
export async function renderPdf(book: PdfBook): Promise<Finished> {
  const {handbook, theme, plates, words, documents} = book
  const chapters = documents
    .filter(one => one.placement === 'chapter')
    .map(({root}) => ({...chapterMark(root), need: needOf(root, handbook)}))
  const folio = (page: number) => inDigits(String(page), handbook.language)
  const named = (title: string, address: string) => footLine(title, address, handbook)
  const to = mapperOf({
    theme,
    words,
    plates,
    chapters,
    pages: pagesOf(documents),
    hasBackCover: documents.some(({root}) => root.classes.includes('back-cover')),
    direction: handbook.direction,
    footLine: named,
  })
  const content = documents.flatMap(({root}) => to.blocks([root]))
  return setBook({
    title: handbook.title,
    language: handbook.language,
    direction: handbook.direction,
    date: handbook.date,
    page: theme.page,
    content,
    folio,
    pictures: new Map([...plates].map(([name, {bytes}]) => [name, bytes])),
    fonts: await loadFonts(theme.faces),
    furniture: furnitureOf(theme, chapters, named(handbook.title, ''), folio),
    ...(book.progress === undefined ? {} : {progress: book.progress}),
  })
}

/** Pages that readers look for: not the cover, the contents themselves, or paper to write on. */
function pagesOf(documents: readonly XhtmlDocument[]): readonly PageMark[] {
  const unnamed = ['title-page', 'cover', 'colophon', 'contents', 'notes', 'back-cover', 'chapter']
  return documents
    .filter(({root}) => !unnamed.some(name => root.classes.includes(name)))
    .map(({root, title}) => ({id: pageId(root), title}))
}

/** The first need that a guide answers, in its author's words. */
function needOf({attributes}: Element, {chapters}: Handbook): string {
  return chapters.find(({guide}) => guide.id === attributes.id)?.guide.facts.needs[0] ?? ''
}
