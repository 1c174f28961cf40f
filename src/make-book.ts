import {makePlates} from './figures/make-plates.ts'
import {inDigits} from './language/digits.ts'
import type {Words} from './language/words.ts'
import type {Look} from './look.ts'
import type {Handbook} from './model/handbook.ts'
import type {FinishedFile} from './output/write-files.ts'
import type {Finished} from './pdf/engine/book.ts'
import {isOrigin} from './pdf/origin.ts'
import type {Report} from './report/diagnostic.ts'
import {layOut} from './template/lay-out.ts'
import {xmlRender} from './template/render-xml.ts'
import {familiesIn} from './theme/families-in.ts'

/** A file format of a book. */
export type Format = 'pdf' | 'epub' | 'txt'

/** Where a build is; `pages` so far while pages are filled. */
export interface Progress {
  readonly stage: 'read' | 'check' | 'pictures' | 'lay out' | 'pdf' | 'epub' | 'press' | 'write'
  readonly subject: string
  readonly pages?: number
}

/** Gets told how far the work is; may pause it, so that the process can hear a Ctrl-C. */
export type Watch = (progress: Progress) => void | Promise<void>

/** One finished book: its files, not yet written. */
export interface MadeBook {
  readonly name: string
  readonly files: readonly FinishedFile[]
  /** Of the PDF; null where none was made. */
  readonly pages: number | null
}

/** What a book is made with. */
export interface Workshop {
  readonly look: Look
  /** Folder of pictures. */
  readonly assets: string
  readonly formats: readonly Format[]
  /** Pictures of the e-book in grey, with more contrast. */
  readonly grey: boolean
}

/**
 * Makes the wanted files of one handbook: pictures, XHTML, PDF, and the EPUB with its pages. What
 * writes a format is loaded for that format alone: the libraries take longer than a small book.
 */
export async function makeBook(
  refined: Handbook,
  {look, assets, formats, grey}: Workshop,
  report: Report,
  watch: Watch,
): Promise<MadeBook> {
  const {name, language} = refined
  await watch({stage: 'pictures', subject: name})
  const {handbook, plates} = await makePlates(refined, assets, report)
  const words = await look.wordsIn(language)
  const wordsOf = await wordsOfChapters(handbook, look, words)
  const languages = [language, ...handbook.chapters.map(({guide}) => guide.language)]
  const faces = familiesIn(languages, look.theme)
  await watch({stage: 'lay out', subject: name})
  const documents = layOut(handbook, words, look.templates, report, wordsOf, faces)
  const book = {documents, handbook, plates, words, wordsOf, theme: look.theme, report}
  const files: FinishedFile[] = []
  let printed: Finished | null = null
  if (formats.includes('pdf')) {
    await watch({stage: 'pdf', subject: name})
    const progress = (pages: number) => void watch({stage: 'pdf', subject: name, pages})
    const {renderPdf} = await import('./pdf/render-pdf.ts')
    printed = await renderPdf({...book, progress})
    files.push({name: `${name}.pdf`, bytes: printed.bytes})
  }
  if (formats.includes('epub')) {
    await watch({stage: 'epub', subject: name})
    const pages = printed === null ? {} : pageMarks(printed, language)
    const {renderEpub} = await import('./epub/render-epub.ts')
    const render = xmlRender(look.templates, report)
    const pieces = await renderEpub({...book, ...pages, grey, render})
    const byteLength = pieces.reduce((sum, piece) => sum + piece.byteLength, 0)
    files.push({name: `${name}.epub`, bytes: {byteLength, pieces}})
  }
  if (formats.includes('txt')) {
    const {renderPlain} = await import('./plain/render-plain.ts')
    files.push({name: `${name}.txt`, bytes: renderPlain(book)})
  }
  return {name, files, pages: printed?.pages ?? null}
}

/** What the e-book tells of the printed pages, with folios in the digits of the language. */
function pageMarks({starts}: Finished, language: string) {
  const pageLabel = (page: number) => inDigits(String(page), language)
  const pageStarts = starts.flatMap(({origin, ...start}) =>
    isOrigin(origin) ? [{...start, node: origin.node}] : [],
  )
  return {pageStarts, pageLabel}
}

/** The words of each language that a chapter is in; a warning is spoken in its chapter's language. */
export async function wordsOfChapters(
  {chapters}: Handbook,
  look: Look,
  words: Words,
): Promise<(language: string) => Words> {
  const languages = new Set(chapters.map(({guide}) => guide.language))
  const loaded = new Map<string, Words>()
  for (const language of languages) loaded.set(language, await look.wordsIn(language))
  return language => loaded.get(language) ?? words
}
