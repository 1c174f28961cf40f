/** A rectangle of the screen in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map(box => box.x))
  const y = Math.min(...boxes.map(box => box.y))
  const right = Math.max(...boxes.map(box => box.x + box.width))
  const bottom = Math.max(...boxes.map(box => box.y + box.height))
  return {x, y, width: right - x, height: bottom - y}
}

export function grown(box: Box, by: number): Box {
  return {x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by}
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** The part of a box that lies in another. */
export function cut(box: Box, by: Box): Box {
  const x = Math.max(box.x, by.x)
  const y = Math.max(box.y, by.y)
  const right = Math.min(box.x + box.width, by.x + by.width)
  const bottom = Math.min(box.y + box.height, by.y + by.height)
  return {x, y, width: right - x, height: bottom - y}
}
