import type {Dict} from '../file/value.ts'
import {attributesOf, type Element, kidsOf} from '../structure/element.ts'

/** A cell of a table with the place of its upper left corner, counted from 0. */
export interface Cell {
  readonly element: Element
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The cells of a table, place by place; `fault` where they do not make a rectangle. */
export interface Grid {
  readonly cells: readonly Cell[]
  readonly at: (row: number, column: number) => Cell | undefined
  readonly fault: string | null
}

const groups = ['THead', 'TBody', 'TFoot']

/** Lays out a table with its spans; the first row says how many columns there are. */
export function gridOf(table: Element, classes: Dict | undefined): Grid {
  const rows = kidsOf(table).flatMap(kid => {
    if (kid.role === 'TR') return [kid]
    return groups.includes(kid.role ?? '') ? kidsOf(kid).filter(({role}) => role === 'TR') : []
  })
  const places = new Map<string, Cell>()
  const cells: Cell[] = []
  const width = (rows[0] ? cellsOf(rows[0]) : []).reduce(
    (sum, cell) => sum + spanOf(cell, 'ColSpan', classes),
    0,
  )
  let fault: string | null = null
  const put = (cell: Cell): void => {
    cells.push(cell)
    if (cell.column + cell.columns > width) fault ??= `row ${cell.row + 1} has too many columns`
    if (cell.row + cell.rows > rows.length)
      fault ??= `a cell of row ${cell.row + 1} spans too many rows`
    for (let down = 0; down < Math.min(cell.rows, rows.length); down++) {
      for (let across = 0; across < Math.min(cell.columns, width); across++) {
        const key = `${cell.row + down} ${cell.column + across}`
        if (places.has(key)) fault ??= `cells of row ${cell.row + 1} overlap`
        places.set(key, cell)
      }
    }
  }
  rows.forEach((line, row) => {
    let column = 0
    for (const element of cellsOf(line)) {
      while (places.has(`${row} ${column}`)) column++
      const columns = spanOf(element, 'ColSpan', classes)
      put({element, row, column, rows: spanOf(element, 'RowSpan', classes), columns})
      column += columns
    }
    while (places.has(`${row} ${column}`)) column++
    if (column < width) fault ??= `row ${row + 1} has too few columns`
  })
  return {cells, at: (row, column) => places.get(`${row} ${column}`), fault}
}

function cellsOf(row: Element): readonly Element[] {
  return kidsOf(row).filter(({role}) => role === 'TH' || role === 'TD')
}

function spanOf(cell: Element, key: 'ColSpan' | 'RowSpan', classes: Dict | undefined): number {
  const told = attributesOf(cell, 'Table', classes).map(list => list.number(key))
  return Math.min(Math.max(1, told.find(value => value !== undefined) ?? 1), 10_000)
}
