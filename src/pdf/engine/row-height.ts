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
  const {table, layout} = node
  if (table === undefined || layout === undefined) return 0
  const widths = tableWidths(node, content, width, sizes)
  const cells = table.body[row] ?? []
  const heights = cells.map((cell, column) => {
    if (!(cell instanceof Node) || (cell.rowSpan ?? 1) > 1) return 0
    return sizes.heightOf(cell, spanWidth(widths, column, cell.colSpan ?? 1, layout))
  })
  const lines = layout.hLineWidth(row + 1) + (row === 0 ? layout.hLineWidth(0) : 0)
  return Math.max(0, ...heights) + layout.paddingTop(row) + layout.paddingBottom(row) + lines
}

/** Height of a row together with those after it that it leads. */
export function rowsHeight(
  sizes: Sizes,
  node: Node,
  content: Table,
  from: number,
  width: number,
): number {
  const {body, leading} = content.table
  if (from >= body.length) return 0
  let row = from
  let height = rowHeight(sizes, node, content, row, width)
  while (leading?.has(row) === true && row + 1 < body.length) {
    height += rowHeight(sizes, node, content, ++row, width)
  }
  return height
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
