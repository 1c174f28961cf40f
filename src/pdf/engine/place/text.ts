import type {Line} from '../../text/line.ts'
import {anchorsIn} from '../anchors.ts'
import type {Text} from '../content.ts'
import type {Layout} from '../layout.ts'
import {type LineBox, lineBox, linesOf} from '../lines.ts'
import type {Node} from '../node.ts'
import {notesOf, placeNote, roomForNotes} from './footnotes.ts'

/** Lines of a paragraph that stand together at the foot or the top of a page, at least. */
const together = 2

/** Places a paragraph line by line; over a page break at least two lines stand on either side. */
export function placeText(layout: Layout, node: Node, text: Text): void {
  const {cursor, writer, sizes} = layout
  const lines = linesOf(node, text, cursor.availableWidth, sizes.setter)
  const boxes = lines.map(line => lineBox(line, text.style, sizes.setter))
  const source = text.text.some(run => 'pageOf' in run || 'pagesOf' in run) ? node : null
  let at = 0
  while (at < lines.length) {
    const heights = boxes.map((box, index) => box.height + noteRoom(layout, text, lines[index]))
    const count = linesHere(heights, at, cursor.availableHeight, writer.atTop)
    for (let index = at; index < at + count; index++) {
      putLine(layout, text, lines[index], boxes[index], source, index)
    }
    at += count
    if (at < lines.length) writer.moveToNextPage()
  }
  if (source === null) node.lines = null
  else layout.references.push({node, text, lines, numbers: node.lines?.numbers ?? ''})
}

function noteRoom(layout: Layout, text: Text, line: Line | undefined): number {
  return line === undefined ? 0 : roomForNotes(layout, notesOf(layout, text, line))
}

/** How many of the lines from `at` on stand on this page. */
function linesHere(heights: readonly number[], at: number, room: number, atTop: boolean): number {
  let [height, fit] = [0, 0]
  for (let index = at; index < heights.length; index++) {
    height += heights[index] ?? 0
    if (height > room + 0.01) break
    fit++
  }
  const left = heights.length - at
  if (fit >= left) return left
  if (left - fit < together) fit = left - together
  if (at === 0 && fit < together) fit = 0
  return fit > 0 || !atTop ? Math.max(0, fit) : 1
}

function putLine(
  layout: Layout,
  text: Text,
  line: Line | undefined,
  box: LineBox | undefined,
  source: Node | null,
  index: number,
): void {
  if (line === undefined || box === undefined) return
  const {cursor, structure} = layout
  const {style} = text
  const room = cursor.availableWidth - line.width
  const shift = style.align === 'center' ? room / 2 : style.align === 'end' ? room : 0
  const baseline = cursor.y + box.ascent
  layout.put(
    {
      kind: 'line',
      line,
      x: cursor.x + shift,
      width: line.width,
      baseline,
      owner: structure.owner,
      ...(source === null ? {} : {source: {paragraph: source, index, align: style.align}}),
    },
    baseline,
  )
  layout.anchor(anchorsIn(line))
  cursor.moveDown(box.height)
  for (const note of notesOf(layout, text, line)) placeNote(layout, note)
}
