/** A closed line through corners x, y, x, y …, y downwards. */
export type Polygon = readonly number[]

/** Straight pieces that stand for one curve; at 200 pixels a letter the eye sees none of them. */
const pieces = 8

/** Turns the outline of a letter, as SVG path commands, into polygons. */
export function polygonsOf(path: string): readonly Polygon[] {
  const polygons: number[][] = []
  let corners: number[] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const given = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    if (command === 'M') {
      corners = []
      polygons.push(corners)
    }
    if (command === 'M' || command === 'L') corners.push(...given)
    if (command === 'Q' || command === 'C') curve(corners, given)
  }
  return polygons
}

/** Adds a quadratic or cubic Bézier curve that begins at the last corner. */
function curve(corners: number[], given: readonly number[]): void {
  const from = corners.slice(-2)
  for (let piece = 1; piece <= pieces; piece += 1) {
    const at = piece / pieces
    let points = [...from, ...given]
    while (points.length > 2) points = halve(points, at)
    corners.push(...points)
  }
}

/** One round of de Casteljau's construction: the points between neighbours. */
function halve(points: readonly number[], at: number): number[] {
  const between: number[] = []
  for (let i = 0; i + 2 < points.length; i += 1) {
    between.push((points[i] ?? 0) * (1 - at) + (points[i + 2] ?? 0) * at)
  }
  return between
}
