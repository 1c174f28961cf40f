import type {Book} from '../book.ts'
import type {Dict} from '../file/value.ts'
import {textOf} from '../file/value.ts'
import type {Say} from '../finding.ts'
import {attributesOf} from '../structure/element.ts'
import {type Cell, type Grid, gridOf} from './grid.ts'

/** Every cell of a table leads to its headers: by their scope, or by naming them. */
export function headers({tree, pageOf}: Book, say: Say): void {
  for (const table of tree.elements) {
    if (table.role !== 'Table') continue
    const grid = gridOf(table, tree.classes)
    const heads = grid.cells.filter(({element}) => element.role === 'TH')
    if (grid.fault || heads.every(head => scopeOf(head, tree.classes))) continue
    const ids = new Set(heads.map(({element}) => element.dict.text('ID')))
    const lost = grid.cells.find(cell => isLost(cell, grid, ids, tree.classes))
    if (!lost) continue
    const where = {page: pageOf(lost.element.page ?? table.page), object: lost.element.dict.id}
    say('cell-without-header', `the cell ${placeOf(lost)} leads to no header with a scope`, where)
  }
}

function placeOf({row, column}: Cell): string {
  return `in row ${row + 1}, column ${column + 1}`
}

function scopeOf({element}: Cell, classes: Dict | undefined): string | undefined {
  return attributesOf(element, 'Table', classes)
    .map(list => list.name('Scope'))
    .find(scope => scope !== undefined)
}

/** A data cell that names no known header and finds none along its rows and columns. */
function isLost(
  cell: Cell,
  grid: Grid,
  ids: ReadonlySet<string | undefined>,
  classes: Dict | undefined,
): boolean {
  const {element, row, column} = cell
  if (element.role !== 'TD' || (row === 0 && column === 0)) return false
  const named = attributesOf(element, 'Table', classes).flatMap(list =>
    list.list('Headers').map(textOf),
  )
  if (named.length > 0 && named.every(id => ids.has(id))) return false
  const above = Array.from(
    {length: cell.columns},
    (_, step) => (back: number) => grid.at(row - back, column + step),
  )
  const before = Array.from(
    {length: cell.rows},
    (_, step) => (back: number) => grid.at(row + step, column - back),
  )
  const leads = (line: (back: number) => Cell | undefined, scope: string) =>
    findsHeader(line, scope, classes)
  return !above.some(line => leads(line, 'Column')) && !before.some(line => leads(line, 'Row'))
}

/** Walks away from a cell: through data to the headers, through the headers to the next data. */
function findsHeader(
  line: (back: number) => Cell | undefined,
  wanted: string,
  classes: Dict | undefined,
): boolean {
  let seen = false
  for (let back = 1; ; back++) {
    const cell = line(back)
    if (!cell) return false
    const isHead = cell.element.role === 'TH'
    const scope = isHead ? scopeOf(cell, classes) : undefined
    if (scope === wanted || scope === 'Both') return true
    if (!isHead && seen) return false
    seen ||= isHead
  }
}
