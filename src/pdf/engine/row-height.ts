import {tableWidths} from './column-widths.ts'
import type {Table} from './content.ts'
import {Node} from './node.ts'
import type {Sizes} from './sizes.ts'

/** Height of a row of a table with its padding and the lines above and below. */
export function rowHeight(
  sizes: Sizes,
  node: Node,
  content: Table,
  row: number,
  width: number,
): number {
  return highest(sizes, node, content, row, width, (cell, room) => sizes.heightOf(cell, room))
}

/** A last row that is higher than this share of a page may stand alone on one. */
const alone = 0.2

/**
 * What a row takes of a page to begin there: all of it, with the rows that it leads, if that is no higher
 * than `fresh`; else those before the last, and of that the first lines of each cell. The last row but
 * one leads the last.
 */
export function rowLead(
  sizes: Sizes,
  node: Node,
  content: Table,
  from: number,
  width: number,
  fresh: number,
): number {
  const {body, leading, headerRows} = content.table
  const heightOf = (row: number) => rowHeight(sizes, node, content, row, width)
  const leads = (row: number) =>
    leading?.has(row) === true ||
    (row === body.length - 2 && row >= headerRows && heightOf(row + 1) <= fresh * alone)
  if (from >= body.length) return 0
  let last = from
  let above = 0
  for (; last + 1 < body.length && leads(last); last++) above += heightOf(last)
  const whole = above + heightOf(last)
  if (whole <= fresh + 0.01) return whole
  const lead = (cell: Node, room: number) => sizes.leadOf(cell, room, fresh - above)
  return above + highest(sizes, node, content, last, width, lead)
}

function highest(
  sizes: Sizes,
  node: Node,
  content: Table,
  row: number,
  width: number,
  of: (cell: Node, width: number) => number,
): number {
  const {table, layout} = node
  if (table === undefined || layout === undefined) return 0
  const widths = tableWidths(node, content, width, sizes)
  const cells = table.body[row] ?? []
  const heights = cells.map((cell, column) => {
    if (!(cell instanceof Node) || (cell.rowSpan ?? 1) > 1) return 0
    return of(cell, spanWidth(widths, column, cell.colSpan ?? 1, layout))
  })
  const lines = layout.hLineWidth(row + 1) + (row === 0 ? layout.hLineWidth(0) : 0)
  return Math.max(0, ...heights) + layout.paddingTop(row) + layout.paddingBottom(row) + lines
}

/** Columns that a cell spans, with the padding between them. */
function spanWidth(
  widths: readonly number[],
  column: number,
  span: number,
  layout: {paddingLeft(column: number): number; paddingRight(column: number): number},
): number {
  let width = widths[column] ?? 0
  for (let at = column + 1; at < column + span; at++) {
    width += (widths[at] ?? 0) + layout.paddingRight(at - 1) + layout.paddingLeft(at)
  }
  return width
}
