/** Codes of one length, from one to another. */
export interface Space {
  readonly length: number
  readonly low: number
  readonly high: number
}

/** Big-endian bytes as a number. */
export function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

/** Cuts a shown string into codes; two bytes each where no space says how long they are. */
export function codesOf(bytes: Uint8Array, spaces: readonly Space[]): readonly number[] {
  const codes: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at, spaces)
    codes.push(numberOf(bytes.subarray(at, at + length)))
    at += length
  }
  return codes
}

function lengthAt(bytes: Uint8Array, at: number, spaces: readonly Space[]): number {
  if (spaces.length === 0) return 2
  for (let length = 1; length <= 4; length++) {
    const code = numberOf(bytes.subarray(at, at + length))
    const fits = spaces.some(
      space => space.length === length && code >= space.low && code <= space.high,
    )
    if (fits) return length
  }
  return Math.min(...spaces.map(space => space.length))
}
