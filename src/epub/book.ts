import type {Plate} from '../figures/plate.ts'
import type {Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Theme} from '../theme/theme.ts'
import type {TextNode, XhtmlDocument} from '../xhtml/tree.ts'

/** Where a printed page begins: with which words of the documents. */
export interface PageStart {
  /** Counts from 1. */
  readonly page: number
  /** A text of the documents, the object itself. */
  readonly node: TextNode
  /** Signs of it that stand on pages before: code points but for blanks and steering signs. */
  readonly signs: number
  /** File names of the plates that stand on the page before those words. */
  readonly pictures: readonly string[]
}

/** Fills one of our Handlebars templates, such as `epub/chapter.xhtml`. */
export type Render = (template: string, data: Readonly<Record<string, unknown>>) => string

/** All that an EPUB is made from. Everything is in memory: nothing is fetched or guessed. */
export interface EpubBook {
  readonly documents: readonly XhtmlDocument[]
  readonly handbook: Handbook
  readonly plates: ReadonlyMap<string, Plate>
  readonly words: Readonly<Record<string, string>>
  readonly render: Render
  /** In the order of the pages; leave out without the printed book. */
  readonly pageStarts?: readonly PageStart[]
  /** The folio as printed; the number itself where left out. */
  readonly pageLabel?: (page: number) => string
  /** Shown on the shelf of a reader; drawn from the title where left out. */
  readonly cover?: Plate
  /** Pictures in grey, for readers with e-ink: smaller, and with more contrast. */
  readonly grey?: boolean
  /** The accent and the typeface of titles, as in the printed book; the house style where left out. */
  readonly theme?: Pick<Theme, 'colours' | 'faces'>
  readonly report?: Report
}
