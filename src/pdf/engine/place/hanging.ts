import {StructureElement} from '../../structure/element.ts'
import type {Marker} from '../content.ts'
import {hangInset} from '../geometry.ts'
import type {Owner} from '../items.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'

/** A marker that waits for the baseline of the first line beside it. */
export interface Hanging {
  readonly marker: Marker
  /** Left edge of the marker from the left edge of the page. */
  readonly x: number
  /** The label's own element; without it the marker belongs to what it stands beside. */
  readonly label: StructureElement | null
}

/** Lets markers hang beside what is placed meanwhile. */
export function hangBeside(layout: Layout, node: Node, body: () => void): void {
  const {content} = node
  if (!('stack' in content) || content.hang === undefined) {
    body()
    return
  }
  const {cursor} = layout
  const {marker, trailing} = content.hang
  const {start, end} = hangInset(content)
  const listed = content.tag === 'LI' || content.tag === 'Note' || content.tag === 'TOCI'
  const labelled = listed && marker.tag === 'Lbl' && typeof layout.structure.owner !== 'string'
  const alt = marker.alt === undefined ? {} : {alt: marker.alt}
  const label = labelled ? new StructureElement('Lbl', alt, layout.structure.top) : null
  const before = layout.hanging.length
  layout.hanging.push({marker, x: cursor.x + marker.at, label})
  if (trailing !== undefined) {
    const x = cursor.x + cursor.availableWidth - trailing.at - trailing.width
    layout.hanging.push({marker: trailing, x, label: null})
  }
  cursor.addMargin(start, end)
  if (content.tag === 'LI') layout.structure.inside('LBody', {}, body)
  else body()
  if (layout.hanging.length > before) alone(layout, marker)
  cursor.addMargin(-start, -end)
}

/** Nothing stands beside the marker: it takes a line of its own. */
function alone(layout: Layout, {text}: Marker): void {
  const height = text?.style.leading ?? 14
  layout.settle(layout.cursor.y + height * 0.75)
  layout.cursor.moveDown(height)
}

/** Puts the markers that waited beside a baseline of the current page. */
export function anchorMarkers(layout: Layout, baseline: number): void {
  if (layout.hanging.length === 0) return
  const waiting = layout.hanging
  layout.hanging = []
  for (const {marker, x, label} of waiting) {
    const {owner} = layout.structure
    putMarker(
      layout,
      marker,
      x,
      baseline,
      marker.tag === 'Artifact' && typeof owner !== 'string' ? 'Layout' : (label ?? owner),
    )
  }
}

function putMarker(
  layout: Layout,
  marker: Marker,
  x: number,
  baseline: number,
  owner: Owner,
): void {
  const {width, shapes, text} = marker
  const shapeOwner = text === undefined || typeof owner === 'string' ? owner : 'Layout'
  if (shapes.length > 0) {
    layout.writer.put({kind: 'stamp', x, y: baseline, width, shapes, owner: shapeOwner})
  }
  if (text === undefined) return
  const {words, style, rise} = text
  // A space follows, or "1" and "Start" would be heard and copied as one word.
  const line = layout.sizes.setter.label(`${words} `, style, layout.setting)
  if (line === undefined) return
  const room = width - line.width
  const shift = style.align === 'center' ? room / 2 : style.align === 'end' ? room : 0
  layout.writer.put({
    kind: 'line',
    line,
    x: x + shift,
    width: line.width,
    baseline: baseline - rise,
    owner,
    repeated: true,
  })
}
