import {columnWidths} from '../column-widths.ts'
import type {Columns, Content} from '../content.ts'
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
  layout.structure.row(() => layout.processColumns(node))
  // pdfmake 0.3.11 forgets what boxes and margins took when columns cross a page.
  layout.cursor.availableWidth = availableWidth
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
