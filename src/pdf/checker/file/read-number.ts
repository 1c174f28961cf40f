import {shortText} from './bytes.ts'

/** More digits than this may not be exact: then JavaScript's own reading is asked. */
const mostDigits = 15

const tenths = Array.from({length: mostDigits + 1}, (_, power) => 10 ** power)

/** The number that a word is; undefined where it is none. */
export function readNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const first = bytes[start]
  const negative = first === 0x2d
  const from = negative || first === 0x2b ? start + 1 : start
  let [value, point] = [0, -1]
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0x2e && point < 0) point = at
    else if (byte >= 0x30 && byte <= 0x39) value = value * 10 + byte - 0x30
    else return readOddNumber(shortText(bytes, start, end))
  }
  const digits = end - from - (point < 0 ? 0 : 1)
  if (digits < 1 || digits > mostDigits) return readOddNumber(shortText(bytes, start, end))
  const whole = point < 0 ? value : value / (tenths[end - point - 1] ?? 1)
  return negative ? -whole : whole
}

/** Numbers that no writer should write and all readers read: `--5`, `5-3`. */
function readOddNumber(word: string): number | undefined {
  if (/^[+-]*(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word.replace(/^[+-]*(?=[+-])/, ''))
  if (/^[+-]?\d*\.?\d*-\d*$/.test(word)) return Number.parseFloat(word) || 0
  return undefined
}
