import {isUtf8} from 'node:buffer'
import {normalizeNewlines} from './newlines.ts'

/** The text of a file, and which encoding it was taken for. */
export interface Decoded {
  /** Line ends are `\n`; a byte order mark is off. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'damaged' | 'not-text'
  /** Offset in the text of the first byte that is not UTF-8; 0 if all are. */
  readonly firstBad: number
}

const signatures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 3, 4],
  [0x47, 0x49, 0x46, 0x38],
]

/** Reads bytes as UTF-8 or UTF-16 with its mark; takes the likeliest encoding for anything else. */
export function decode(bytes: Uint8Array): Decoded {
  if (signatures.some(signature => signature.every((byte, index) => bytes[index] === byte))) {
    return {text: '', encoding: 'not-text', firstBad: 0}
  }
  const mark = `${bytes[0]},${bytes[1]}`
  if (mark === '255,254') return decoded('utf-16le', bytes, 'utf-16')
  if (mark === '254,255') return decoded('utf-16be', bytes, 'utf-16')
  return isUtf8(bytes) ? decoded('utf-8', bytes, 'utf-8') : guess(bytes)
}

function decoded(label: string, bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  return {text: normalizeNewlines(new TextDecoder(label).decode(bytes)), encoding, firstBad: 0}
}

/** A text with more good letters beyond ASCII than bad bytes is damaged UTF-8, else Windows-1252. */
function guess(bytes: Uint8Array): Decoded {
  const utf8 = normalizeNewlines(new TextDecoder('utf-8').decode(bytes))
  const bad = utf8.match(/\ufffd/g)?.length ?? 0
  const good = utf8.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  const at = utf8.indexOf('\ufffd')
  if (good > bad) return {text: utf8, encoding: 'damaged', firstBad: at}
  const before = new TextEncoder().encode(utf8.slice(0, at)).length
  const text = normalizeNewlines(new TextDecoder('windows-1252').decode(bytes))
  return {text, encoding: 'windows-1252', firstBad: before}
}
