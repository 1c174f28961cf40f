import type {Content, Shape, Sides, TextStyle} from './content.ts'
import type {GaveWay} from './gave-way.ts'
import type {PageStart} from './page-starts.ts'

/** What the engine needs to set a whole book; all measures are points. */
export interface Book {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** ISO date of the edition, or '': then the file tells no date at all. */
  readonly date: string
  readonly page: {
    readonly width: number
    readonly height: number
    readonly margins: Sides
    /** Blocks that stay with the next do not stand in the last points of a page. */
    readonly foot?: number
  }
  readonly content: readonly Content[]
  /** What stands on a page that is left over before a block that begins on the other side. */
  readonly blank?: Content
  /** A page number as the language prints it. */
  readonly folio: (page: number) => string
  /** Bytes of each picture that the content names. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** Whole static TrueType fonts by `text400`, `title600` …: the role of the face and its weight. */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  /** Families in which letters are looked for that the faces above lack, by weight (400, 700 …). */
  readonly fallbacks?: readonly ReadonlyMap<number, Uint8Array>[]
  /** Hears of letters that no font has, with the run's `origin`; a question mark stands for them. */
  readonly missing?: (text: string, origin: unknown) => void
  /** Hears of each thing that could not be kept together. */
  readonly gaveWay?: (what: GaveWay) => void
  /** Points by which right-hand pages move away from the fold, and left-hand pages the other way. */
  readonly gutter?: number
  /** Lets the file call itself PDF/UA-1: only for a book that the checker has passed. */
  readonly claim?: boolean
  /** Books of more pages do not call themselves so, since they are not checked. */
  readonly claimUpTo?: number
  /** False for a file whose streams can be read by eye. */
  readonly compress?: boolean
  /** Head, foot and tab of one page; asked once for each page, after all are filled. */
  readonly furniture: (page: PageFacts) => readonly Placed[]
  /** Called now and then with the number of pages so far. */
  readonly progress?: (pages: number) => void
}

/** What is known of a finished page. */
export interface PageFacts {
  /** Counts from 1; also the folio. */
  readonly number: number
  readonly count: number
  readonly side: 'recto' | 'verso'
  /** From the running words of the first block of the page, else as on the page before. */
  readonly chapter: string
  /** The first section that begins on the page, else the one that goes on from before. */
  readonly section: string
  readonly foot: string
  readonly tab: string
  readonly bare: boolean
}

/** Page furniture at a place of its own, from the top start corner of the page. */
export type Placed = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly kind: 'Header' | 'Footer' | 'Background'
} & ({readonly content: Content} | {readonly labels: Labels} | Vectors)

/** Short texts on one baseline, each at the side to which its style aligns it. */
export interface Labels {
  /** Each has the room that those before it leave; only where that is too narrow is it broken. */
  readonly texts: readonly {readonly words: string; readonly style: TextStyle}[]
  /** Points that are kept free beside each. */
  readonly gap: number
}

/** Vectors of a tab, measured from its top left corner. */
export interface Vectors {
  readonly shapes: readonly Shape[]
  /** Points. */
  readonly height: number
}

/** A finished file. */
export interface Finished {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Page of each id of the content. */
  readonly pageOf: ReadonlyMap<string, number>
  readonly starts: readonly PageStart[]
}
