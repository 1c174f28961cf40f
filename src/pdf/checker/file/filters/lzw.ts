const clear = 256
const finish = 257

/** Unpacks LZWDecode (ISO 32000-1, 7.4.4); `early` is the usual EarlyChange of 1. */
export function lzw(bytes: Uint8Array, early = 1): Uint8Array {
  const out: number[] = []
  let table: (readonly number[])[] = []
  let previous: readonly number[] = []
  let width = 9
  let held = 0
  let bits = 0
  const reset = () => {
    table = Array.from({length: 258}, (_, code) => (code < 256 ? [code] : []))
    previous = []
    width = 9
  }
  reset()
  for (const byte of bytes) {
    held = ((held << 8) | byte) >>> 0
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >>> bits) & ((1 << width) - 1)
    held &= (1 << bits) - 1
    if (code === finish) break
    if (code === clear) {
      reset()
      continue
    }
    const entry = table[code] ?? [...previous, previous[0] ?? 0]
    for (const value of entry) out.push(value)
    if (previous.length > 0) table.push([...previous, entry[0] ?? 0])
    previous = entry
    width = widthFor(table.length + early)
  }
  return Uint8Array.from(out)
}

function widthFor(size: number): number {
  if (size >= 2048) return 12
  if (size >= 1024) return 11
  return size >= 512 ? 10 : 9
}
