import {columnWidths} from '../column-widths.ts'
import type {Columns, Content} from '../content.ts'
import type {Footnotes} from '../footnotes.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'

/** Places columns side by side; each goes over to the next page by itself. */
export function placeColumns(layout: Layout, node: Node, content: Columns): void {
  const columns = node.columns ?? []
  const widths = columnWidths(node, content, layout.cursor.availableWidth, layout.sizes)
  columns.forEach((column, at) => {
    column.width = widths[at] ?? 0
  })
  if (content.onBaseline === true) lowerToBaseline(layout, columns)
  const {availableWidth} = layout.cursor
  const fits = fitHere(layout, columns, widths)
  layout.structure.row(() => {
    if (fits) placeBeside(layout, columns, widths, content.gap)
    else layout.processColumns(node)
  })
  // pdfmake 0.3.11 forgets what boxes and margins took when columns cross a page.
  layout.cursor.availableWidth = availableWidth
}

/** Whether all columns end on this page, so that none of them can turn it. */
function fitHere(
  {cursor, sizes, footnotes}: Layout,
  columns: readonly Node[],
  widths: readonly number[],
): boolean {
  return columns.every(
    (column, at) =>
      !turnsPage(column.content, footnotes) &&
      sizes.heightOf(column, widths[at] ?? 0) + column.lowered <= cursor.availableHeight,
  )
}

/** Whether something inside asks for a page of its own, or for room at the foot of all columns. */
function turnsPage(content: Content, footnotes: Footnotes): boolean {
  if (content.pageBreak !== undefined || content.facing !== undefined) return true
  if ('text' in content) return footnotes.calledIn(content).length > 0
  if ('stack' in content) return content.stack.some(one => turnsPage(one, footnotes))
  if ('columns' in content) return content.columns.some(one => turnsPage(one, footnotes))
  return 'table' in content || 'flow' in content
}

/** Columns that end on this page need nothing of what pdfmake remembers of rows that cross pages. */
function placeBeside(
  layout: Layout,
  columns: readonly Node[],
  widths: readonly number[],
  gap: number,
): void {
  const {cursor} = layout
  const {x, y, availableWidth, availableHeight} = cursor
  let [left, lowest] = [x, y]
  columns.forEach((column, at) => {
    const width = widths[at] ?? 0
    cursor.x = left
    cursor.y = y
    cursor.availableWidth = width
    cursor.availableHeight = availableHeight
    layout.flow([column])
    lowest = Math.max(lowest, cursor.y)
    left += width + gap
  })
  cursor.x = x
  cursor.y = lowest
  cursor.availableWidth = availableWidth
  cursor.availableHeight = availableHeight - (lowest - y)
}

/** Lowers each column so that all first baselines stand on one line. */
function lowerToBaseline({sizes}: Layout, columns: readonly Node[]): void {
  const baselines = columns.map(({content}) =>
    firstBaseline(content, style => sizes.setter.faceOf(style).ascent),
  )
  const lowest = Math.max(0, ...baselines)
  columns.forEach((column, at) => {
    column.lowered = lowest - (baselines[at] ?? lowest)
  })
}

type AscentOf = (style: Extract<Content, {text: unknown}>['style']) => number

/** How far below its top the first line of a block stands. */
function firstBaseline(content: Content, ascentOf: AscentOf): number {
  const top = content.margin?.[1] ?? 0
  if ('text' in content) return top + (ascentOf(content.style) * content.style.size) / 1000
  const [first] = 'stack' in content ? content.stack : 'columns' in content ? content.columns : []
  return first === undefined ? top : top + firstBaseline(first, ascentOf)
}
