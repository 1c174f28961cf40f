import {Reader} from './program.ts'

/** The operands of a CFF dictionary by operator; two-byte operators are 1200 and up. */
export type CffDict = ReadonlyMap<number, readonly number[]>

/** The items of an INDEX and the place behind it. */
export function indexAt(reader: Reader, at: number): readonly [readonly Uint8Array[], number] {
  const count = reader.u16(at)
  if (count === 0) return [[], at + 2]
  const size = reader.u8(at + 2)
  const offset = (index: number) => {
    let value = 0
    for (let byte = 0; byte < size; byte++)
      value = value * 256 + reader.u8(at + 3 + index * size + byte)
    return value
  }
  const base = at + 2 + (count + 1) * size
  const items = Array.from({length: count}, (_, index) =>
    reader.bytes.subarray(base + offset(index), base + offset(index + 1)),
  )
  return [items, base + offset(count)]
}

/** Reads a dictionary: operands come before their operator. */
export function dictOf(bytes: Uint8Array): CffDict {
  const entries = new Map<number, readonly number[]>()
  const reader = new Reader(bytes)
  let operands: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const first = reader.u8(at++)
    if (first <= 21) {
      entries.set(first === 12 ? 1200 + reader.u8(at++) : first, operands)
      operands = []
    } else if (first === 28) {
      operands.push(reader.i16(at))
      at += 2
    } else if (first === 29) {
      operands.push(reader.u32(at) | 0)
      at += 4
    } else if (first === 30) {
      const [real, next] = realAt(reader, at)
      operands.push(real)
      at = next
    } else if (first <= 246) operands.push(first - 139)
    else if (first <= 250) operands.push((first - 247) * 256 + reader.u8(at++) + 108)
    else operands.push(-(first - 251) * 256 - reader.u8(at++) - 108)
  }
  return entries
}

/** A real number is written in half bytes: digits, `.`, `E`, `E-`, nothing, `-`, end. */
function realAt(reader: Reader, start: number): readonly [number, number] {
  const signs = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-']
  let text = ''
  for (let at = start; ; at++) {
    const byte = reader.u8(at)
    for (const half of [byte >> 4, byte & 15]) {
      if (half === 15) return [Number(text), at + 1]
      text += signs[half] ?? ''
    }
  }
}
