import {isSpace} from '../bytes.ts'

/** Unpacks ASCIIHexDecode. */
export function asciiHex(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').split('>')[0] ?? ''
  const digits = text.replace(/[^0-9a-fA-F]/g, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}

/** Unpacks ASCII85Decode: five characters of base 85 make four bytes, `z` is four zeros. */
export function ascii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let group: number[] = []
  const flush = () => {
    const full = [...group, 84, 84, 84, 84].slice(0, 5)
    const value = full.reduce((sum, digit) => sum * 85 + digit, 0)
    const four = [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value]
    out.push(...four.slice(0, group.length - 1).map(part => Math.floor(part) & 0xff))
    group = []
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (isSpace(byte)) continue
    if (byte === 0x7a) out.push(0, 0, 0, 0)
    else group.push(byte - 33)
    if (group.length === 5) flush()
  }
  if (group.length > 1) flush()
  return Uint8Array.from(out)
}
