/** Start, top, end, bottom. */
export type Sides = readonly [number, number, number, number]

/** Roles of PDF/UA-1; `Aside` is role-mapped; `Artifact` is not read at all; `Skip` adds no element. */
export type Tag =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'Aside'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Index'
  | 'Table'
  | 'Figure'
  | 'Caption'
  | 'Code'
  | 'Note'
  | 'Artifact'
  | 'Skip'

/** Keys that every block may carry. */
export interface Block {
  /** The top one vanishes at the top of a page; negative ones are allowed. */
  readonly margin?: Sides
  /** Id of the XHTML element: destination of links and page references. */
  readonly id?: string
  readonly tag?: Tag
  /** Blocks in a row that name the same part of the book are read in one `Part`. */
  readonly part?: string
  /** Spoken name of the structure element, such as "Warning". */
  readonly title?: string
  readonly lang?: string
  readonly direction?: 'ltr' | 'rtl'
  /** Read before the other blocks of its row, wherever it stands in it. */
  readonly readFirst?: boolean
  /** Stands on the same page as the beginning of the next block of its stack. */
  readonly keepWithNext?: boolean
  /** Moves to the next page whole if it fits there; a block taller than a page is split. */
  readonly keepTogether?: boolean
  readonly pageBreak?: 'page' | 'recto' | 'verso'
  /** First and second of two blocks in a row that stand on facing pages: `verso`, then `recto`. */
  readonly facing?: 'verso' | 'recto'
  /** With `pageBreak: 'page'`: only if less than this share of the page (0 to 1) is free. */
  readonly unlessFree?: number
  /** Stands at a place of its own on its page, from the top start corner, and takes no room. */
  readonly absolute?: {readonly x: number; readonly y: number; readonly width: number}
  /**
   * Printed as often as it takes, not at all included, to make the pages of the book, with `after`
   * more, a multiple. It must begin a page and fit on one.
   */
  readonly fillsSheets?: {readonly multiple: number; readonly after: number}
  /** Pushed down to the foot of its page by the room that is left there. */
  readonly atFoot?: boolean
  /** An entry of the outline; level counts from 1. */
  readonly bookmark?: Bookmark
  /** What the running heads of the pages from here on may name. */
  readonly running?: Running
}

/** `open`: those below it are shown at once. */
export interface Bookmark {
  readonly level: number
  readonly title: string
  readonly open?: boolean
}

/** Words for the head, foot and edge tab; a key that is left out goes on as before. */
export interface Running {
  /** Chapter as printed in the head, such as "1 Jitsi". */
  readonly chapter?: string
  readonly section?: string
  readonly foot?: string
  /** Number in the edge tab; '' for none. */
  readonly tab?: string
  /** Pages without head, foot and tab, such as the cover. */
  readonly bare?: boolean
}
