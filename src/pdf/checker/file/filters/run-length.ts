/** Unpacks RunLengthDecode: a length below 128 copies, one above repeats, 128 ends. */
export function runLength(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at++] ?? 128
    if (length === 128) break
    if (length < 128) {
      for (const byte of bytes.subarray(at, at + length + 1)) out.push(byte)
      at += length + 1
    } else {
      const byte = bytes[at++] ?? 0
      for (let count = 0; count < 257 - length; count++) out.push(byte)
    }
  }
  return Uint8Array.from(out)
}
