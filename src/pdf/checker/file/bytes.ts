/** The value of a hexadecimal digit by its byte; 16 for what is none. */
export const nibbles: Uint8Array = Uint8Array.from({length: 256}, (_, byte) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
  return value === -1 ? 16 : value
})

/** What ends a word, by its byte: 1 for a delimiter ( ) < > [ ] { } / %, 2 for white space. */
export const ends: Uint8Array = Uint8Array.from({length: 256}, (_, byte) =>
  '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 1 : isSpace(byte) ? 2 : 0,
)

/** White space of ISO 32000-1, table 1. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
}

/** Bytes as the characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Text of a few bytes; cheaper than `latin1` for a word. */
export function shortText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return latin1(bytes.subarray(start, end))
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
