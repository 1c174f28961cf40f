import type {Book, Page} from '../book.ts'
import type {ContentEvent} from '../content/events.ts'
import type {PdfFile} from '../file/open-pdf.ts'
import type {Say} from '../finding.ts'
import type {FontUse} from '../fonts/font-use.ts'

/** Checks what the file says of itself and its structure. */
export type DocumentAssertion = (book: Book, say: Say) => void

/** Begins a watch over the pages: the watcher is called with everything that happens on each, in order. */
export type ContentAssertion = (book: Book, say: Say) => (event: ContentEvent, page: Page) => void

/** Checks a font with what pages show in it. */
export type FontAssertion = (use: FontUse, say: Say, file: PdfFile) => void
