import {isUtf8} from 'node:buffer'

/** The text of a file exactly as written, and the way back to its bytes. */
export interface WrittenText {
  /** With its own line ends; byte order marks at the start are taken off. */
  readonly text: string
  readonly bytesOf: (text: string) => Uint8Array
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Opens UTF-8, and UTF-16 with its mark; null for bytes that could not be written back unchanged. */
export function openText(bytes: Uint8Array): WrittenText | null {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && !isUtf8(bytes)) return null
  const whole = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
  const marks = /^\ufeff*/.exec(whole)?.[0] ?? ''
  const text = whole.slice(marks.length)
  const bytesOf = (changed: string) => encode(marks + changed, encoding)
  return sameBytes(bytesOf(text), bytes) ? {text, bytesOf} : null
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
  }
  return new Uint8Array(view.buffer)
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
