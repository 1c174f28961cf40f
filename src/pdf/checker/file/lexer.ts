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
const digits = '0123456789abcdef'

/** White space of ISO 32000-1, table 1. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
}

/** The delimiters ( ) < > [ ] { } / %. */
function isDelimiter(byte: number | undefined): boolean {
  return byte !== undefined && '()<>[]{}/%'.includes(String.fromCharCode(byte))
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
    const word = latin1(this.bytes.subarray(this.at, this.at + length))
    this.at += length
    return {kind: 'word', word}
  }

  private run(): string {
    const start = this.at
    let byte = this.bytes[this.at]
    while (byte !== undefined && !isSpace(byte) && !isDelimiter(byte)) byte = this.bytes[++this.at]
    return latin1(this.bytes.subarray(start, this.at))
  }

  private regular(): Token {
    const word = this.run()
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
    const nibbles: number[] = []
    this.at++
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[++this.at]) {
      if (byte === 0x3e) break
      const nibble = digits.indexOf(String.fromCharCode(byte).toLowerCase())
      if (nibble >= 0) nibbles.push(nibble)
    }
    this.at++
    if (nibbles.length % 2) nibbles.push(0)
    const pairs = Array.from({length: nibbles.length / 2}, (_, index) => index * 2)
    return {
      kind: 'text',
      bytes: Uint8Array.from(
        pairs,
        index => (nibbles[index] ?? 0) * 16 + (nibbles[index + 1] ?? 0),
      ),
    }
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
