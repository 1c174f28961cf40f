import type {Box} from '../content.ts'
import {headHeight, insetOf} from '../geometry.ts'
import type {FrameItem} from '../items.ts'
import type {Layout} from '../layout.ts'
import {Node} from '../node.ts'
import {continueWith} from './continued.ts'
import {detached} from './detached.ts'

/** The frame on one page, and how far down it could reach there. */
interface Part {
  readonly frame: FrameItem
  readonly limit: number
  /** What the foot of the page had taken by then. */
  readonly foot: number
}

/**
 * Draws a box around what is placed meanwhile. Over a page break the frame is closed at the foot of
 * the page and goes on at the top of the next, with its padding and what says that it continues.
 */
export function boxAround(layout: Layout, box: Box, body: () => void): void {
  const {cursor, writer} = layout
  const inset = insetOf(box)
  const parts = new Map<number, Part>()
  const {x, availableWidth: width} = cursor
  const begin = () => {
    const part = parts.get(cursor.page) ?? beginPart(layout, box, x, width)
    parts.set(cursor.page, part)
    cursor.availableHeight -= inset.bottom
  }
  begin()
  placeHead(layout, box)
  cursor.moveDown(inset.top)
  const onPage = () => {
    begin()
    cursor.moveDown(inset.top)
  }
  const overhead = inset.top + inset.bottom
  layout.overhead += overhead
  writer.addListener('pageChanged', onPage)
  cursor.addMargin(inset.start, inset.end)
  continueWith(layout, box.continued, body)
  cursor.addMargin(-inset.start, -inset.end)
  writer.removeListener('pageChanged', onPage)
  layout.overhead -= overhead
  cursor.availableHeight += inset.bottom
  cursor.moveDown(inset.bottom)
  for (const [page, {frame, limit, foot}] of parts) {
    const lowest = limit - (layout.footnotes.heightOn(page) - foot)
    frame.height = (page < cursor.page ? lowest : cursor.y) - frame.y
  }
}

function beginPart(layout: Layout, box: Box, x: number, width: number): Part {
  const {cursor, writer, structure} = layout
  const owner = typeof structure.owner === 'string' ? structure.owner : 'Layout'
  const {y, availableHeight} = cursor
  const frame: FrameItem = {kind: 'frame', box, x, y, width, height: 0, owner, mirrored: false}
  writer.put(frame)
  return {frame, limit: y + availableHeight, foot: layout.footnotes.heightOn(cursor.page)}
}

/** The bar with the signal word; the rule below it has the colour of the frame. */
function placeHead(layout: Layout, box: Box): void {
  if (box.head === undefined) return
  const {cursor, writer, structure} = layout
  const {height, fill, rule, content} = box.head
  const edge = box.frame?.width ?? 0
  const place = {x: cursor.x + edge, y: cursor.y + edge, width: cursor.availableWidth - 2 * edge}
  const {width} = place
  const owner = typeof structure.owner === 'string' ? structure.owner : 'Layout'
  const bar = {shape: 'rectangle', x: 0, y: 0, width, height, fill} as const
  const line = {
    shape: 'rectangle',
    x: 0,
    y: height,
    width,
    height: rule,
    fill: box.frame?.colour ?? fill,
  } as const
  const shapes = rule > 0 ? [bar, line] : [bar]
  writer.put({kind: 'shapes', ...place, height: height + rule, shapes, owner})
  detached(layout, place, () => layout.place(new Node(content, layout.setting)))
  cursor.moveDown(headHeight(box))
}
