/** Codes of one length, from one to another. */
export interface Space {
  readonly length: number
  readonly low: number
  readonly high: number
}

/** Big-endian bytes as a number. */
export function numberOf(bytes: Uint8Array): number {
  let number = 0
  for (const byte of bytes) number = number * 256 + byte
  return number
}

/** Cuts a shown string into codes; two bytes each where no space says how long they are. */
export function codesOf(bytes: Uint8Array, spaces: readonly Space[]): readonly number[] {
  if (spaces.length === 0) return pairsOf(bytes)
  const codes: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at, spaces)
    codes.push(numberOf(bytes.subarray(at, at + length)))
    at += length
  }
  return codes
}

function pairsOf(bytes: Uint8Array): readonly number[] {
  const codes: number[] = []
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1]
    codes.push(second === undefined ? first : first * 256 + second)
  }
  return codes
}

function lengthAt(bytes: Uint8Array, at: number, spaces: readonly Space[]): number {
  for (let length = 1; length <= 4; length++) {
    const code = numberOf(bytes.subarray(at, at + length))
    const fits = spaces.some(
      space => space.length === length && code >= space.low && code <= space.high,
    )
    if (fits) return length
  }
  return Math.min(...spaces.map(space => space.length))
}
