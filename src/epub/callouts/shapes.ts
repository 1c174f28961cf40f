import {type Polygon, polygonsOf} from '../cover/outline.ts'

/** How far the handles of a Bézier quarter circle stand from its ends, for a radius of 1. */
const handle = 0.5523

/** A disc around a point. */
export function disc(x: number, y: number, radius: number): readonly Polygon[] {
  return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius)
}

/** A frame whose line is `thick` wide and lies around the rectangle, corners round. */
export function frame(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  thick: number,
): readonly Polygon[] {
  const outside = rounded(
    x - thick,
    y - thick,
    width + 2 * thick,
    height + 2 * thick,
    radius + thick,
  )
  return [...outside, ...rounded(x, y, width, height, radius).map(backwards)]
}

/** The same corners the other way round: where two shapes turn against each other nothing is filled. */
function backwards(polygon: Polygon): Polygon {
  const turned: number[] = []
  for (let i = polygon.length - 2; i >= 0; i -= 2) turned.push(polygon[i] ?? 0, polygon[i + 1] ?? 0)
  return turned
}

function rounded(
  x: number,
  y: number,
  width: number,
  height: number,
  wished: number,
): readonly Polygon[] {
  const radius = Math.min(wished, width / 2, height / 2)
  const [right, low] = [x + width, y + height]
  const near = radius * (1 - handle)
  return polygonsOf(
    `M${x + radius} ${y}L${right - radius} ${y}C${right - near} ${y} ${right} ${y + near} ${right} ${y + radius}` +
      `L${right} ${low - radius}C${right} ${low - near} ${right - near} ${low} ${right - radius} ${low}` +
      `L${x + radius} ${low}C${x + near} ${low} ${x} ${low - near} ${x} ${low - radius}` +
      `L${x} ${y + radius}C${x} ${y + near} ${x + near} ${y} ${x + radius} ${y}Z`,
  )
}
