import type {Drawing, Picture, Rule, Shape} from '../content.ts'
import type {Owner} from '../items.ts'
import type {Layout} from '../layout.ts'

/** What markers beside a picture stand on: as if a line of running text began it. */
const firstAscent = 10

/** Places a plate; one that is larger than its place is made smaller, never cut. */
export function placePicture(layout: Layout, picture: Picture, wanted: number): void {
  const {cursor, structure} = layout
  const scale = scaleOf(layout, picture, wanted)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const room = cursor.availableWidth - width
  const {align = 'start'} = picture
  const x = cursor.x + (align === 'center' ? room / 2 : align === 'end' ? room : 0)
  const {y} = cursor
  const place = {x, y, width, height}
  const {owner} = structure
  layout.put(
    {kind: 'picture', image: picture.image, ...place, owner},
    y + Math.min(height, firstAscent),
  )
  const above: Owner = typeof owner === 'string' ? owner : 'Layout'
  const shapes = [...keyline(picture), ...(picture.over ?? [])].map(shape => scaled(shape, scale))
  if (shapes.length > 0) layout.writer.put({kind: 'shapes', ...place, shapes, owner: above})
  for (const {x: left, y: top, words, style} of picture.numbers ?? []) {
    const line = layout.sizes.setter.label(words, style, layout.setting)
    if (line === undefined) continue
    layout.writer.put({
      kind: 'line',
      line,
      x: x + left * scale - line.width / 2,
      width: line.width,
      within: {x, width},
      baseline: y + top * scale + style.size * digitMiddle,
      owner: above,
    })
  }
  cursor.moveDown(height)
}

/** From the middle of a digit down to its baseline, as a share of the type size. */
const digitMiddle = 0.334

function scaleOf(
  {cursor, writer, fresh}: Layout,
  {width, height}: {width: number; height: number},
  wanted: number,
): number {
  const scale = Math.min(wanted, cursor.availableWidth / width, fresh / height)
  if (height * scale > cursor.availableHeight + 0.01 && !writer.atTop) writer.moveToNextPage()
  return scale
}

function keyline({keyline: line, width, height}: Picture): readonly Shape[] {
  if (line === undefined) return []
  return [{shape: 'rectangle', x: 0, y: 0, width, height, line}]
}

function scaled(shape: Shape, scale: number): Shape {
  if (scale === 1) return shape
  if (shape.shape === 'polygon') {
    return {...shape, points: shape.points.map(({x, y}) => ({x: x * scale, y: y * scale}))}
  }
  const {x, y, width, height} = shape
  return {...shape, x: x * scale, y: y * scale, width: width * scale, height: height * scale}
}

/** Places vectors of our own. */
export function placeDrawing(layout: Layout, drawing: Drawing): void {
  const {cursor, structure, writer, fresh} = layout
  const {width, height, drawing: shapes} = drawing
  if (height > cursor.availableHeight + 0.01 && height <= fresh && !writer.atTop)
    writer.moveToNextPage()
  const {x, y} = cursor
  if (shapes.length > 0) {
    const {owner} = structure
    layout.put(
      {kind: 'shapes', x, y, width, height, shapes, owner},
      y + Math.min(height, firstAscent),
    )
  }
  cursor.moveDown(height)
}

/** Places a line over the whole width. */
export function placeRule(layout: Layout, {rule}: Rule): void {
  const {cursor, structure, writer} = layout
  const {x, y, availableWidth: width} = cursor
  const {width: thick, colour, dash} = rule
  const bar: Shape = {shape: 'rectangle', x: 0, y: 0, width, height: thick, fill: colour}
  const points = [
    {x: 0, y: thick / 2},
    {x: width, y: thick / 2},
  ]
  const dashed: Shape = {
    shape: 'polygon',
    open: true,
    points,
    line: {width: thick, colour, ...(dash === undefined ? {} : {dash})},
  }
  layout.marks.settle(cursor.page, y)
  writer.put({
    kind: 'shapes',
    x,
    y,
    width,
    height: thick,
    shapes: [dash === undefined ? bar : dashed],
    owner: structure.owner,
  })
  cursor.moveDown(thick)
}
