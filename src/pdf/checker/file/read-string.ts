import {nibbles} from './bytes.ts'

/** A place in bytes that reading moves on. */
export interface Place {
  readonly bytes: Uint8Array
  at: number
}

/** Reads `<48656C>` from its first digit on. */
export function readHexadecimal(place: Place): Uint8Array {
  const {bytes: source, at: start} = place
  const found = source.indexOf(0x3e, start)
  const end = found < 0 ? source.length : found
  place.at = end + 1
  const bytes = new Uint8Array((end - start + 1) >> 1)
  let digits = 0
  for (let at = start; at < end; at++) {
    const nibble = nibbles[source[at] ?? 0] ?? 16
    if (nibble === 16) continue
    const index = digits >> 1
    bytes[index] = (bytes[index] ?? 0) | (digits % 2 === 0 ? nibble << 4 : nibble)
    digits++
  }
  const length = (digits + 1) >> 1
  return length === bytes.length ? bytes : bytes.slice(0, length)
}

/** Reads `(Hello)` from its parenthesis on. */
export function readLiteral(place: Place): Uint8Array {
  const bytes: number[] = []
  let depth = 0
  for (; place.at < place.bytes.length; ) {
    const byte = place.bytes[place.at++] ?? 0
    if (byte === 0x28 && depth++ === 0) continue
    if (byte === 0x29 && --depth === 0) break
    if (byte === 0x5c) bytes.push(...readEscape(place))
    else bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

function readEscape(place: Place): readonly number[] {
  const byte = place.bytes[place.at++] ?? 0
  const plain = 'nrtbf'.indexOf(String.fromCharCode(byte))
  if (plain >= 0) return ['\n\r\t\b\f'.charCodeAt(plain)]
  if (byte === 13 && place.bytes[place.at] === 10) place.at++
  if (byte === 13 || byte === 10) return []
  if (byte < 0x30 || byte > 0x37) return [byte]
  let code = byte - 0x30
  for (let count = 0; count < 2; count++) {
    const digit = (place.bytes[place.at] ?? 0) - 0x30
    if (digit < 0 || digit > 7) break
    code = code * 8 + digit
    place.at++
  }
  return [code & 0xff]
}
