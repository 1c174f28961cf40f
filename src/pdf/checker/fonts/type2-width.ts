import {Reader} from './program.ts'

/** Operators that clear the stack, with the number of operands they take themselves. */
const takes: Readonly<Record<number, number>> = {4: 1, 14: 0, 21: 2, 22: 1}
/** Stem hints and masks take pairs: an odd operand before them is the width. */
const pairs = new Set([1, 3, 18, 19, 20, 23])

/** The width that a Type 2 outline begins with, less the nominal width; undefined where it has the default. */
export function widthInType2(
  outline: Uint8Array,
  own: readonly Uint8Array[],
  shared: readonly Uint8Array[],
): number | undefined {
  const stack: number[] = []
  const run = (bytes: Uint8Array, depth: number): boolean => {
    const reader = new Reader(bytes)
    for (let at = 0; at < bytes.length; ) {
      const first = reader.u8(at++)
      if (first === 28 || first >= 32) {
        stack.push(operandAt(reader, first, at))
        at += first === 28 ? 2 : first === 255 ? 4 : first >= 247 ? 1 : 0
      } else if (first === 10 || first === 29) {
        const list = first === 10 ? own : shared
        const callee = list[(stack.pop() ?? 0) + biasOf(list.length)]
        if (callee && depth < 10 && run(callee, depth + 1)) return true
      } else if (first === 11) return false
      else return settle(first)
    }
    return false
  }
  let width: number | undefined
  const settle = (operator: number): boolean => {
    const takesNow = takes[operator]
    const extra =
      takesNow === undefined
        ? pairs.has(operator) && stack.length % 2 === 1
        : hasExtra(stack, takesNow)
    if (extra) width = stack[0]
    return true
  }
  run(outline, 0)
  return width
}

/** A number of a Type 2 outline (Adobe Technical Note 5177, §3.2); `at` is behind its first byte. */
function operandAt(reader: Reader, first: number, at: number): number {
  if (first === 28) return reader.i16(at)
  if (first === 255) return (reader.u32(at) | 0) / 65536
  if (first >= 251) return -(first - 251) * 256 - reader.u8(at) - 108
  if (first >= 247) return (first - 247) * 256 + reader.u8(at) + 108
  return first - 139
}

/** `endchar` may take four operands for an accented letter. */
function hasExtra(stack: readonly number[], takesNow: number): boolean {
  return takesNow === 0 ? stack.length === 1 || stack.length === 5 : stack.length > takesNow
}

function biasOf(count: number): number {
  if (count < 1240) return 107
  return count < 33900 ? 1131 : 32768
}
