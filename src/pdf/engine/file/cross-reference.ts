/** Where an object stands: at an offset in the file, or packed into a stream of objects. */
export type Entry =
  | {readonly kind: 'offset'; readonly offset: number}
  | {readonly kind: 'packed'; readonly stream: number; readonly index: number}

/** Bytes of a row: kind, place, index. */
const widths = [1, 4, 2] as const
const row = widths[0] + widths[1] + widths[2]

/** The rows of a cross-reference stream (ISO 32000-1, 7.5.8), not yet compressed. */
export function crossReference(
  entries: readonly (Entry | undefined)[],
  size: number,
): {readonly entries: string; readonly rows: Uint8Array} {
  const rows = new Uint8Array(size * row)
  const view = new DataView(rows.buffer)
  for (let object = 1; object < size; object++) {
    const entry = entries[object]
    if (entry === undefined) continue
    const packed = entry.kind === 'packed'
    view.setUint8(object * row, packed ? 2 : 1)
    view.setUint32(object * row + 1, packed ? entry.stream : entry.offset)
    view.setUint16(object * row + 5, packed ? entry.index : 0)
  }
  view.setUint16(5, 0xffff)
  return {entries: `/Size ${size} /W [${widths.join(' ')}]`, rows}
}
