import type {TextStyle} from '../../theme/text-style.ts'
import type {Block, Sides} from './block.ts'
import type {Box, Hang} from './frames.ts'
import type {Run} from './runs.ts'
import type {Dash, Point, Shape, Tiles} from './shapes.ts'

export type {TextStyle, Weight} from '../../theme/text-style.ts'
export type {Block, Bookmark, Running, Sides, Tag} from './block.ts'
export type {Box, Hang, Marker} from './frames.ts'
export type {InlinePicture, Leader, PageList, PageNumber, Run, Words} from './runs.ts'
export type {Dash, Point, Shape, Tiles} from './shapes.ts'

/**
 * What the nodes say and the engine sets: pdfmake's vocabulary (`stack`, `columns`, `table`,
 * `text`), with our own keys. All measures are points. Start is left in a left-to-right book and
 * right in the other; the engine mirrors, nodes never do.
 */
export type Content = Text | Stack | Columns | Flow | Table | Picture | Drawing | Rule

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

export interface Stack extends Block {
  readonly stack: readonly Content[]
  readonly box?: Box
  readonly hang?: Hang
  /** Stands at the foot of the page where a run whose `target` is its `id` stands. */
  readonly footnote?: boolean
  /** The same block set closer, for where it is kept together and only that lets it fit a page. */
  readonly tighter?: () => Stack
  /** Printed at the top of each page but the first, if it is split, such as "3 continued". */
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
    /** Rows of the body, counted with the head, that stand on the page of the next one. */
    readonly leading?: ReadonlySet<number>
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
  readonly drawing: readonly (Shape | Tiles)[]
  readonly width: number
  readonly height: number
  readonly alt?: string
}

/** A line over the whole width that it finds; always an artifact. */
export interface Rule extends Block {
  readonly rule: {readonly width: number; readonly colour: string; readonly dash?: Dash}
}
