import type {Dict} from '../value.ts'

/** Undoes the PNG predictors (ISO 32000-1, 7.4.4.4); others are for pictures, which nobody decodes here. */
export function unpredict(bytes: Uint8Array, parameters: Dict | undefined): Uint8Array {
  if (!parameters || (parameters.number('Predictor') ?? 1) < 10) return bytes
  const colours = parameters.number('Colors') ?? 1
  const depth = parameters.number('BitsPerComponent') ?? 8
  const step = Math.max(1, (colours * depth) >> 3)
  const width = Math.ceil(((parameters.number('Columns') ?? 1) * colours * depth) / 8)
  const rows = Math.ceil(bytes.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (width + 1)] ?? 0
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      const left = column < step ? 0 : (out[at - step] ?? 0)
      const up = row === 0 ? 0 : (out[at - width] ?? 0)
      const corner = row === 0 || column < step ? 0 : (out[at - width - step] ?? 0)
      const byte = bytes[row * (width + 1) + 1 + column] ?? 0
      out[at] = byte + guess(filter, left, up, corner)
    }
  }
  return out
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function paeth(left: number, up: number, corner: number): number {
  const from = (neighbour: number) => Math.abs(left + up - corner - neighbour)
  if (from(left) <= from(up) && from(left) <= from(corner)) return left
  return from(up) <= from(corner) ? up : corner
}
