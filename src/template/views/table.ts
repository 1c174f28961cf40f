import type {Cell, Table} from '../../model/block.ts'
import {inlineViews} from './inlines.ts'
import type {Scene, View} from './view.ts'

/** A table; a cell of the first row is a head where the author wrote one. */
export function tableView(table: Table, scene: Scene): View {
  const cells = (row: readonly Cell[]) =>
    row.map((cell, column) => ({
      kind: 'cell',
      alignment: alignmentOf(table, column),
      inlines: inlineViews(cell.inlines, scene),
    }))
  return {
    kind: 'table',
    head: table.head.some(cell => cell.inlines.length > 0) ? cells(table.head) : [],
    rows: table.rows.map(cells),
  }
}

function alignmentOf(table: Table, column: number): string {
  const alignment = table.alignments[column] ?? 'start'
  return alignment === 'start' ? '' : alignment
}
