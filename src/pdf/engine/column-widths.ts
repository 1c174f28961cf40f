import type {Columns, Content, Table} from './content.ts'
import {hangInset, insetOf, marginOf} from './geometry.ts'
import {extremes} from './lines.ts'
import {Node} from './node.ts'
import type {Sizes} from './sizes.ts'
import {type ColumnWish, shareWidth} from './widths.ts'

/** Widths of the columns of a row that is so wide; found once, when it is measured or set. */
export function columnWidths(
  node: Node,
  {columns, gap}: Columns,
  width: number,
  sizes: Sizes,
): readonly number[] {
  const {shares} = node
  if (shares !== null && Math.abs(shares.width - width) < 0.005) return shares.widths
  const wishes = columns.map((column, at) => {
    const inner = node.columns?.[at]
    const isFixed = typeof column.width === 'number'
    const [least, most] = inner === undefined || isFixed ? [0, 0] : extremesOf(inner, sizes)
    return {width: column.width, least, most}
  })
  const widths = shareWidth(wishes, width - gap * (columns.length - 1))
  node.shares = {width, widths}
  return widths
}

/** Widths of the columns of a table that is so wide, without their padding. */
export function tableWidths(
  node: Node,
  content: Table,
  width: number,
  sizes: Sizes,
): readonly number[] {
  const {shares} = node
  if (shares !== null && Math.abs(shares.width - width) < 0.005) return shares.widths
  const widths = shareWidth(wishesOf(node, content, sizes), width - paddingOf(node, content))
  node.shares = {width, widths}
  return widths
}

/** What the columns of a table need and would like. */
export function wishesOf(node: Node, {table}: Table, sizes: Sizes): readonly ColumnWish[] {
  const rows = node.table?.body ?? []
  return table.widths.map((wish, column) => {
    const cells = typeof wish === 'number' ? [] : rows.map(row => row[column])
    const single = cells.filter(cell => cell instanceof Node && cell.colSpan === undefined)
    const pairs = single.map(cell =>
      cell instanceof Node ? extremesOf(cell, sizes) : ([0, 0] as const),
    )
    return {
      width: wish,
      least: Math.max(0, ...pairs.map(([least]) => least)),
      most: Math.max(0, ...pairs.map(([, most]) => most)),
    }
  })
}

/** What stands between the columns of a table, all together. */
export function paddingOf({layout}: Node, {table}: Table): number {
  return table.widths.reduce<number>(
    (sum, _, column) =>
      sum + (layout?.paddingLeft(column) ?? 0) + (layout?.paddingRight(column) ?? 0),
    0,
  )
}

/** How narrow a block may be before a word breaks, and how wide before nothing is gained. */
function extremesOf(node: Node, sizes: Sizes): readonly [number, number] {
  const {content} = node
  const [start, , end] = marginOf(content)
  const [least, most] = inner(node, content, sizes)
  return [least + start + end, most + start + end]
}

function inner(node: Node, content: Content, sizes: Sizes): readonly [number, number] {
  if ('text' in content) return extremes(node, content, sizes.setter)
  if ('stack' in content) {
    const pairs = node.inner.map(one => extremesOf(one, sizes))
    const hang = hangInset(content)
    const inset = insetOf(content.box)
    const taken = hang.start + hang.end + inset.start + inset.end
    return [
      Math.max(0, ...pairs.map(([least]) => least)) + taken,
      Math.max(0, ...pairs.map(([, most]) => most)) + taken,
    ]
  }
  if ('columns' in content) {
    const pairs = (node.columns ?? []).map(one => extremesOf(one, sizes))
    const gaps = content.gap * (pairs.length - 1)
    return [
      pairs.reduce((sum, [least]) => sum + least, gaps),
      pairs.reduce((sum, [, most]) => sum + most, gaps),
    ]
  }
  if ('image' in content || 'drawing' in content) return [content.width, content.width]
  return [0, 0]
}
