import type {Line} from '../text/line.ts'
import type {Paragraph} from '../text/piece.ts'
import type {Cell, Content, Table} from './content.ts'
import type {PdfmakeNode, PdfmakeTable, TableLayout} from './internals.ts'

/** What holds around a block. */
export interface Setting {
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Size of pictures that may shrink, as a share of what they would have. */
  readonly scale?: number
}

/** The lines of a paragraph at a width. */
export interface Broken {
  readonly width: number
  readonly lines: readonly Line[]
  /** The page numbers in them. */
  readonly numbers: string
}

/** pdfmake adds up positions that we do not need: nobody ever stands anywhere. */
const nowhere: unknown[] = []

/** A block of content as the layout works on it; made when the layout comes to it, then dropped. */
export class Node implements PdfmakeNode {
  readonly content: Content
  readonly setting: Setting
  readonly positions = nowhere
  _minWidth = 0
  _maxWidth = 0
  readonly _margin = null
  width?: number | 'auto' | '*'
  colSpan?: number
  rowSpan?: number
  /** Columns, for pdfmake. */
  columns?: Node[]
  _gap?: number
  /** Rows, for pdfmake. */
  table?: PdfmakeTable
  layout?: TableLayout
  /** Put there by pdfmake when it measures a table. */
  _offsets?: {readonly offsets: readonly number[]; readonly total: number}
  /** What the cell is to a reader, if the node stands in a table. */
  cell?: Cell
  /** Room above it so that baselines meet across columns. */
  lowered = 0
  paragraph: Paragraph | null = null
  /** The page numbers in the paragraph as they were known when it was made. */
  numbers = ''
  extremes: readonly [number, number] | null = null
  lines: Broken | null = null
  height: {readonly width: number; readonly height: number} | null = null
  /** The same block with smaller pictures, where only that fits a page. */
  fitted: Node | null = null
  /** What is set in its place where it would be too narrow. */
  instead: Node | null = null
  shares: {readonly width: number; readonly widths: readonly number[]} | null = null
  #inner: readonly Node[] | null = null

  constructor(content: Content, around: Setting) {
    this.content = content
    this.setting =
      content.lang === undefined && content.direction === undefined
        ? around
        : {
            ...around,
            language: content.lang ?? around.language,
            direction: content.direction ?? around.direction,
          }
    if ('columns' in content) {
      this.columns = content.columns.map(column => {
        const node = new Node(column, this.setting)
        node.width = column.width
        return node
      })
      this._gap = content.gap
    }
    if ('table' in content) {
      this.table = tableOf(content.table, this.setting)
      this.layout = layoutOf(content.table)
    }
  }

  /** The blocks below each other in a stack, or one after the other in columns. */
  get inner(): readonly Node[] {
    if (this.#inner === null) {
      const {content} = this
      const stack = 'stack' in content ? content.stack : 'flow' in content ? content.flow : []
      this.#inner = stack.map(content => new Node(content, this.setting))
    }
    return this.#inner
  }
}

/** Every row gets a node for each column, in the places that a span covers, too. */
function tableOf({widths, headerRows, body}: Table['table'], setting: Setting): PdfmakeTable {
  const rows: (Node | null)[][] = body.map(() => widths.map(() => null))
  body.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (rows[row]?.[column] !== null && column < widths.length) column++
      const columns = Math.min(cell.columns ?? 1, widths.length - column)
      const span = Math.min(cell.rows ?? 1, body.length - row)
      if (columns < 1) break
      for (let down = 0; down < span; down++) {
        rows[row + down]?.fill(empty(setting), column, column + columns)
      }
      const node = new Node(cell.content, setting)
      node.cell = {...cell, columns, rows: span}
      if (columns > 1) node.colSpan = columns
      if (span > 1) node.rowSpan = span
      rows[row]?.splice(column, 1, node)
      column += columns
    }
  })
  return {
    widths: widths.map(width => ({width})),
    headerRows: Math.min(headerRows, body.length),
    body: rows.map(row => row.map(node => node ?? empty(setting))),
  }
}

function empty(setting: Setting): Node {
  return new Node({stack: []}, setting)
}

function layoutOf({widths, body, rules, padding}: Table['table']): TableLayout {
  const drawn = (line: number) =>
    (line > 0 || rules.above) && (line < body.length || rules.below) ? rules.width : 0
  return {
    hLineWidth: drawn,
    vLineWidth: () => 0,
    hLineColor: () => rules.colour,
    paddingLeft: column => (column === 0 ? 0 : padding[0]),
    paddingRight: column => (column === widths.length - 1 ? 0 : padding[2]),
    paddingTop: () => padding[1],
    paddingBottom: () => padding[3],
    hLineWhenBroken: false,
  }
}

/** How much smaller a picture is set here than it asks for. */
export function pictureScale({content, setting}: Node): number {
  return 'image' in content && content.least !== undefined ? (setting.scale ?? 1) : 1
}
