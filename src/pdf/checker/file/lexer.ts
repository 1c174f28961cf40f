import type {Name, Text} from './value.ts'

/** A token of PDF syntax: numbers as they are, `[` `]` `<<` `>>` and operators as words. */
export type Token = number | Name | Text | Word | End

export interface Word {
  readonly kind: 'word'
  readonly word: string
}

export interface End {
  readonly kind: 'end'
}

const end: End = {kind: 'end'}
/** The value of a hexadecimal digit by its byte; 16 for what is none. */
const nibbles = Uint8Array.from({length: 256}, (_, byte) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
  return value === -1 ? 16 : value
})

/** What ends a word, by its byte: 1 for a delimiter, 2 for white space. */
const ends = Uint8Array.from({length: 256}, (_, byte) =>
  '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 1 : isSpace(byte) ? 2 : 0,
)

/** White space of ISO 32000-1, table 1. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
}

/** The delimiters ( ) < > [ ] { } / %. */
function isDelimiter(byte: number | undefined): boolean {
  return byte !== undefined && ends[byte] === 1
}

/** Cuts bytes into tokens, forgiving what readers forgive; used for files and for page content. */
export class Lexer {
  readonly bytes: Uint8Array
  /** The byte that is read next. */
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  next(): Token {
    this.skipSpace()
    const byte = this.bytes[this.at]
    if (byte === undefined) return end
    if (byte === 0x2f) return this.name()
    if (byte === 0x28) return this.literal()
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.word(2) : this.hexadecimal()
    if (byte === 0x3e) return this.word(this.bytes[this.at + 1] === 0x3e ? 2 : 1)
    if (isDelimiter(byte)) return this.word(1)
    return this.regular()
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === 0x25) this.skipComment()
      else if (isSpace(byte)) this.at++
      else return
    }
  }

  private skipComment(): void {
    let byte = this.bytes[this.at]
    while (byte !== undefined && byte !== 10 && byte !== 13) byte = this.bytes[++this.at]
  }

  private word(length: number): Word {
    let word = ''
    for (let at = this.at; at < this.at + length; at++) {
      word += String.fromCharCode(this.bytes[at] ?? 0)
    }
    this.at += length
    return {kind: 'word', word}
  }

  private run(): string {
    const start = this.at
    let word = ''
    for (let byte = this.bytes[start]; byte !== undefined && ends[byte] === 0; ) {
      word += String.fromCharCode(byte)
      byte = this.bytes[++this.at]
    }
    return word
  }

  private regular(): Token {
    const word = this.run()
    const first = word.charCodeAt(0)
    if (first > 0x39 || first === 0x27 || first === 0x22) return {kind: 'word', word}
    if (/^[+-]*(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word.replace(/^[+-]*(?=[+-])/, ''))
    if (/^[+-]?\d*\.?\d*-\d*$/.test(word)) return Number.parseFloat(word) || 0
    return {kind: 'word', word}
  }

  private name(): Name {
    this.at++
    const name = this.run().replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    return {kind: 'name', name}
  }

  private hexadecimal(): Text {
    this.at++
    const start = this.at
    let count = 0
    for (let byte = this.bytes[start]; byte !== undefined && byte !== 0x3e; ) {
      if (nibbles[byte] !== 16) count++
      byte = this.bytes[++this.at]
    }
    const bytes = new Uint8Array((count + 1) >> 1)
    let digit = 0
    for (let at = start; at < this.at; at++) {
      const nibble = nibbles[this.bytes[at] ?? 0] ?? 16
      if (nibble === 16) continue
      const place = digit >> 1
      bytes[place] = (bytes[place] ?? 0) | (digit % 2 === 0 ? nibble << 4 : nibble)
      digit++
    }
    this.at++
    return {kind: 'text', bytes}
  }

  private literal(): Text {
    const bytes: number[] = []
    let depth = 0
    for (; this.at < this.bytes.length; ) {
      const byte = this.bytes[this.at++] ?? 0
      if (byte === 0x28 && depth++ === 0) continue
      if (byte === 0x29 && --depth === 0) break
      if (byte === 0x5c) bytes.push(...this.escape())
      else bytes.push(byte)
    }
    return {kind: 'text', bytes: Uint8Array.from(bytes)}
  }

  private escape(): readonly number[] {
    const byte = this.bytes[this.at++] ?? 0
    const plain = 'nrtbf'.indexOf(String.fromCharCode(byte))
    if (plain >= 0) return ['\n\r\t\b\f'.charCodeAt(plain)]
    if (byte === 13 && this.bytes[this.at] === 10) this.at++
    if (byte === 13 || byte === 10) return []
    if (byte < 0x30 || byte > 0x37) return [byte]
    let code = byte - 0x30
    for (let count = 0; count < 2; count++) {
      const digit = (this.bytes[this.at] ?? 0) - 0x30
      if (digit < 0 || digit > 7) break
      code = code * 8 + digit
      this.at++
    }
    return [code & 0xff]
  }
}

/** Bytes as the characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
