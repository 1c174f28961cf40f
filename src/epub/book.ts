import type {Plate} from '../figures/plate.ts'
import type {Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Theme} from '../theme/theme.ts'
import type {Element, XhtmlDocument} from '../xhtml/tree.ts'

/** Where a printed page begins: in this element, after so many UTF-16 units of its text. */
export interface PageStart {
  readonly page: number
  readonly element: Element
  readonly offset: number
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
  /** Element id to the page of the printed book where it begins; leave out without that book. */
  readonly pageOf?: ReadonlyMap<string, number>
  /** The first words that stand on each printed page, heads and feet left out; 50 letters are enough. */
  readonly firstWords?: ReadonlyMap<number, string>
  /** Exact places, where the printed book can tell them. */
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
