/** The smallest box around several. */
export function around(boxes) {
  const x = Math.min(...boxes.map(box => box.x))
  const y = Math.min(...boxes.map(box => box.y))
  const right = Math.max(...boxes.map(box => box.x + box.width))
  const bottom = Math.max(...boxes.map(box => box.y + box.height))
  return {x, y, width: right - x, height: bottom - y}
}
export function grown(box, by) {
  return {x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by}
}
export function isInside(inner, outer) {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
