import type {TextStyle} from '../../theme/text-style.ts'

/**
 * What the nodes say and the engine sets: pdfmake's vocabulary (`stack`, `columns`, `table`,
 * `text`), with our own keys. All measures are points. Start is left in a left-to-right book and
 * right in the other; the engine mirrors, nodes never do.
 */
export type Content = Text | Stack | Columns | Flow | Table | Picture | Drawing | Rule

/** Start, top, end, bottom. */
export type Sides = readonly [number, number, number, number]

export type {TextStyle, Weight} from '../../theme/text-style.ts'

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

/**
 * A paragraph. `\n` inside a run is a line break. The first baseline stands one ascent of the face
 * (of its own `hhea` table, times the size) below the top, the others each one leading further down.
 */
export interface Text extends Block {
  readonly text: readonly Run[]
  readonly style: TextStyle
  /** Words of this many letters or more may be parted at the end of a line, where we know how. */
  readonly hyphenate?: number
}

export type Run = Words | PageNumber | PageList | InlinePicture | Leader

interface RunLook {
  /** The paragraph's own style where left out; its leading and align are ignored in a run. */
  readonly style?: TextStyle
  /** Id of a block of this book. */
  readonly target?: string
  /** Absolute address: http, https, mailto or tel. */
  readonly url?: string
  /** Id of this place itself: its page is the one on which the run begins. */
  readonly anchor?: string
  readonly lang?: string
  /** Where the words come from, in whatever form the caller knows; told when a letter is missing. */
  readonly origin?: unknown
}

export interface Words extends RunLook {
  readonly text: string
  /** Set left to right, never hyphenated: a path, address, key, name. */
  readonly literal?: boolean
  /** Never broken at its spaces. */
  readonly unbroken?: boolean
  readonly superior?: boolean
}

/** The folio of the page on which a block begins. */
export interface PageNumber extends RunLook {
  readonly pageOf: string
}

/** All pages on which blocks or places stand, in order and run together: "12–14, 20". */
export interface PageList extends RunLook {
  readonly pagesOf: readonly string[]
  /** What stands between two of them, such as a comma and a blank. */
  readonly between: string
}

/** Fills what is left of its line with dots or dashes; always an artifact. */
export interface Leader extends RunLook {
  readonly leader: {readonly width: number; readonly colour: string; readonly dash: Dash}
}

/** A plate in a line of text: the picture of a button. */
export interface InlinePicture extends RunLook {
  readonly image: string
  readonly alt: string
  readonly width: number
  readonly height: number
  /** How far its lower edge lies below the baseline. */
  readonly drop: number
}

export interface Stack extends Block {
  readonly stack: readonly Content[]
  readonly box?: Box
  readonly hang?: Hang
  /** Stands at the foot of the page where a run whose `target` is its `id` stands. */
  readonly footnote?: boolean
  /** Printed at the top of each page but the first, if it is split, such as "3 continued". */
  readonly continued?: Content
}

/**
 * What hangs in the column beside a text: number, disc, tick box, check mark, sign.
 *
 *     0        at          width
 *     |        (marker)    | first line of the stack
 *     |                    | second line
 */
export interface Hang {
  /** From the start of the column to the text. */
  readonly width: number
  readonly marker: Marker
  /** Stands at the end of the first line's row, such as the tick box of a step. */
  readonly trailing?: Marker
}

/** The marker's text stands on the first baseline; shapes are placed from there too. */
export interface Marker {
  /** Left edge of the marker from the start of the column; for `trailing`, the gap to the end. */
  readonly at: number
  readonly width: number
  /** `y` 0 is the first baseline of the text beside it, and grows downward. */
  readonly shapes: readonly Shape[]
  /** Centred in `width`, or at its start. */
  readonly text?: {readonly words: string; readonly style: TextStyle; readonly rise: number}
  /** `Lbl` where it is a number or bullet that must be heard; else an artifact. */
  readonly tag: 'Lbl' | 'Artifact'
  readonly alt?: string
}

/** Filled shapes unless `line` is given; `x` and `y` from the top left. Never mirrored inside. */
export type Shape =
  | ({readonly shape: 'rectangle'; readonly x: number; readonly y: number} & Extent & Paint)
  | ({readonly shape: 'ellipse'; readonly x: number; readonly y: number} & Extent & Paint)
  | ({
      readonly shape: 'polygon'
      readonly points: readonly Point[]
      readonly open?: boolean
    } & Paint)

interface Extent {
  readonly width: number
  readonly height: number
  /** Corner radius. */
  readonly radius?: number
}

interface Paint {
  readonly fill?: string
  readonly line?: {readonly width: number; readonly colour: string; readonly dash?: Dash}
}

export interface Dash {
  readonly length: number
  readonly space: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A frame around a stack that goes on over page breaks with its frame, edge and padding. */
export interface Box {
  readonly frame?: {readonly width: number; readonly colour: string}
  /** A bar along the start side, outside the padding. */
  readonly edge?: {readonly width: number; readonly colour: string}
  readonly fill?: string
  /** From the inside of the frame to the content. */
  readonly padding: Sides
  /** Bar across the top with sign and signal word; never parted from the first line. */
  readonly head?: {
    readonly height: number
    readonly fill: string
    /** Thickness of the line between bar and body, in the frame's colour. */
    readonly rule: number
    readonly content: Content
  }
  /** Printed in the frame's top on each page but the first, such as "WARNING, continued". */
  readonly continued?: Content
}

export interface Columns extends Block {
  readonly columns: readonly (Content & {readonly width: number | 'auto' | '*'})[]
  readonly gap: number
  /** The first baselines stand on one line; else the tops. */
  readonly onBaseline?: boolean
}

/** Blocks that fill columns of the same width one after the other, page by page; none is split. */
export interface Flow extends Block {
  readonly flow: readonly Content[]
  readonly count: number
  readonly gap: number
}

/** Points, as wide as its content, an equal part of what is left, or a fair one. */
export type ColumnWidth = number | 'auto' | '*' | 'fair'

/** A real table, with heads for readers' ears; for mere placing use `columns`. */
export interface Table extends Block {
  readonly table: {
    /** All `fair`: by what stands in the columns, together the whole width. */
    readonly widths: readonly ColumnWidth[]
    /** Rows that are repeated on each page. */
    readonly headerRows: number
    readonly body: readonly (readonly Cell[])[]
    /** Lines below rows; `above` and `below` the whole table may differ. */
    readonly rules: {
      readonly width: number
      readonly colour: string
      readonly above: boolean
      readonly below: boolean
    }
    /** Inside each cell; the first cell has no start and the last no end padding. */
    readonly padding: Sides
  }
  /** Set in its place where the columns would be too narrow for their words. */
  readonly instead?: Content
}

/** What stands in a cell; a place that a span covers is left out of its row. */
export interface Cell {
  readonly content: Content
  readonly head?: 'column' | 'row'
  readonly columns?: number
  readonly rows?: number
}

/** A plate of the book by its file name. */
export interface Picture extends Block {
  readonly image: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly keyline?: {readonly width: number; readonly colour: string}
  /** Drawn over the picture; measured from its top left corner, mirrored never. */
  readonly over?: readonly Shape[]
  /** Numbers on the picture, centred at a point; seen, not read (the `alt` tells them). */
  readonly numbers?: readonly (Point & {readonly words: string; readonly style: TextStyle})[]
  readonly align?: 'start' | 'center' | 'end'
  /** Share of its size down to which it may shrink so that a block can be kept together. */
  readonly least?: number
}

/** Vectors of our own; an artifact unless `alt` is given. */
export interface Drawing extends Block {
  readonly drawing: readonly Shape[]
  readonly width: number
  readonly height: number
  readonly alt?: string
}

/** A line over the whole width that it finds; always an artifact. */
export interface Rule extends Block {
  readonly rule: {readonly width: number; readonly colour: string; readonly dash?: Dash}
}
