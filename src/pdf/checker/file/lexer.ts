import {ends, isSpace, shortText} from './bytes.ts'
import {readNumber} from './read-number.ts'
import {readHexadecimal, readLiteral} from './read-string.ts'
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

/** Words and names that come by the ten thousand, one object each; frozen, since all files share them. */
const commonWords: ReadonlyMap<string, Word> = new Map(
  '[ ] { } << >> > R q Q cm re f S s W n w d m l c h g rg RG gs BT ET Tf Td Tm Tj TJ BDC EMC obj'
    .split(' ')
    .map(word => [word, Object.freeze({kind: 'word', word})] as const),
)
const commonNames: ReadonlyMap<string, Name> = new Map(
  `Type S P K Pg A O T ID Alt ActualText Lang MCID MCR OBJR Obj StructElem Span Artifact Layout Sect
    H1 H2 H3 H4 L LI Lbl LBody Link TOC TOCI Table TR TH TD Figure Annot Subtype Rect StructParent`
    .split(/\s+/)
    .map(name => [name, Object.freeze({kind: 'name', name})] as const),
)

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
    if (ends[byte] === 0) return this.regular(byte)
    if (byte === 0x2f) return this.name()
    if (byte === 0x28) return {kind: 'text', bytes: readLiteral(this)}
    const twice = this.bytes[this.at + 1] === byte
    if (byte === 0x3c && !twice) {
      this.at++
      return {kind: 'text', bytes: readHexadecimal(this)}
    }
    const length = twice && (byte === 0x3c || byte === 0x3e) ? 2 : 1
    this.at += length
    return this.word(this.at - length)
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

  /** Goes to the end of a run of plain characters. */
  private skipRun(): void {
    const {bytes} = this
    let {at} = this
    while (at < bytes.length && ends[bytes[at] ?? 0] === 0) at++
    this.at = at
  }

  private word(start: number): Word {
    const word = shortText(this.bytes, start, this.at)
    return commonWords.get(word) ?? {kind: 'word', word}
  }

  private regular(first: number): Token {
    const start = this.at
    this.skipRun()
    if (first > 0x39 || first === 0x27 || first === 0x22) return this.word(start)
    return readNumber(this.bytes, start, this.at) ?? this.word(start)
  }

  private name(): Name {
    const start = ++this.at
    this.skipRun()
    const name = shortText(this.bytes, start, this.at)
    const known = commonNames.get(name)
    if (known !== undefined) return known
    if (!name.includes('#')) return {kind: 'name', name}
    const byCode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16))
    return {kind: 'name', name: name.replace(/#([0-9a-fA-F]{2})/g, byCode)}
  }
}
