import type {Flow} from '../content.ts'
import {fillColumns, flowWidth} from '../flow-columns.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'
import {detached} from './detached.ts'

/**
 * Fills the columns of a page one after the other, then those of the next page:
 *
 *     1  4  |  7 …
 *     2  5  |
 *     3  6  |
 */
export function placeFlow(layout: Layout, node: Node, flow: Flow): void {
  const {cursor, writer, sizes} = layout
  const width = flowWidth(flow, cursor.availableWidth)
  let at = 0
  while (at < node.inner.length) {
    const room = cursor.availableHeight
    const columns = fillColumns(node, flow, at, room, cursor.availableWidth, sizes)
    const tallest = Math.max(0, ...columns.map(({height}) => height))
    if (tallest > room + 0.01 && !writer.atTop) {
      writer.moveToNextPage()
      continue
    }
    const {x, y} = cursor
    columns.forEach(({from, to}, column) => {
      const place = {x: x + column * (width + flow.gap), y, width}
      detached(layout, place, () => layout.flow(node.inner.slice(from, to)))
    })
    cursor.moveDown(tallest)
    at = columns.at(-1)?.to ?? node.inner.length
    if (at < node.inner.length) writer.moveToNextPage()
  }
}
