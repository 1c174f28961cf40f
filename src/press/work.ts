import type {Words} from '../language/words.ts'
import type {FinishedFile} from '../output/write-files.ts'
import type {PdfBook} from '../pdf/render-pdf.ts'
import type {Templates} from '../template/templates.ts'
import type {Theme} from '../theme/theme.ts'
import type {Wish} from './wish.ts'

/** All that a product is made from: the book as it is laid out for it, and how it is wanted. */
export interface Work extends PdfBook {
  readonly templates: Templates
  readonly wish: Wish
  /** The words of the book itself in the language of a guide. */
  readonly wordsOf: (language: string) => Words
  /** The theme of the book that the product belongs to: its pages are what "page 12" means. */
  readonly bookTheme: Theme
  /** The product's theme with type and space at their floor, where that saves a side. */
  readonly tightTheme: Theme
}

/** A finished product. */
export interface Pressed {
  readonly files: readonly PressedFile[]
  /** What a person should know before printing. */
  readonly remarks: readonly string[]
}

export interface PressedFile extends FinishedFile {
  readonly bytes: Uint8Array
  /** What to feed the printer with, such as "12 sheets of A4, both sides". */
  readonly measure: string
}
