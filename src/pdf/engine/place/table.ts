import {tableWidths} from '../column-widths.ts'
import type {Table} from '../content.ts'
import {doors} from '../internals.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'
import {rowHeight, rowLead} from '../row-height.ts'

/** A head higher than this share of a page is not repeated. */
const highestHead = 0.4

/** Places a table row by row: a row is broken only if it is higher than a page. */
export function placeTable(layout: Layout, node: Node, content: Table): void {
  const {table} = node
  const {writer, cursor, sizes} = layout
  if (table === undefined || table.body.length === 0) return
  const {availableWidth: width} = cursor
  const heightOf = (row: number) => rowHeight(sizes, node, content, row, width)
  measure(layout, node, content, width)
  const heads = table.body
    .slice(0, table.headerRows)
    .reduce((sum, _, row) => sum + heightOf(row), 0)
  if (heads > layout.fresh * highestHead) table.headerRows = 0
  const repeated = table.headerRows > 0 ? heads : 0
  layout.settle(cursor.y + (content.table.padding[1] + firstAscent))
  layout.nestedLevel++
  const processor = new doors.TableProcessor(node)
  processor.beginTable(writer)
  table.body.forEach((cells, row) => {
    if (row === table.headerRows) layout.overhead += repeated
    if (row >= table.headerRows && row > 0) {
      turnBefore(layout, rowLead(sizes, node, content, row, width, layout.fresh))
    }
    const padding = content.table.padding[1] + content.table.padding[3]
    layout.overhead += padding
    processor.beginRow(row, writer)
    layout.structure.inside('TR', {}, () => {
      const {pageBreaks} = layout.processRow({
        ...rowOf(node, row, cells),
        rowsWithoutPageBreak: processor.rowsWithoutPageBreak,
      })
      processor.endRow(row, writer, pageBreaks)
    })
    layout.overhead -= padding
  })
  if (table.body.length > table.headerRows) layout.overhead -= repeated
  processor.endTable(writer)
  layout.nestedLevel--
  if (layout.nestedLevel === 0) cursor.resetMarginXTopParent()
  cursor.availableWidth = width
}

type Cells = NonNullable<Node['table']>['body'][number]

/** What pdfmake's own row is called with (pdfmake 0.3.11, `LayoutBuilder.processTable`). */
function rowOf(node: Node, rowIndex: number, cells: Cells) {
  return {
    marginX: [0, 0] satisfies [number, number],
    dontBreakRows: false,
    cells,
    widths: node.table?.widths ?? [],
    gaps: node._offsets?.offsets ?? [],
    tableBody: node.table?.body ?? [],
    tableNode: node,
    rowIndex,
    height: undefined,
  }
}

/** Finds how wide the columns are where so many points are to be had. */
function measure({measure, sizes}: Layout, node: Node, content: Table, width: number): void {
  measure.measureTable(node)
  tableWidths(node, content, width, sizes).forEach((share, column) => {
    const wish = node.table?.widths[column]
    if (wish !== undefined) wish.width = share
  })
}

/** Where markers stand beside a table, below the padding of its first row. */
const firstAscent = 10

function turnBefore({writer, cursor, fresh}: Layout, height: number): void {
  if (writer.atTop || height <= cursor.availableHeight + 0.01) return
  if (height <= fresh + 0.01) writer.moveToNextPage()
}
