import {isSpace} from './bytes.ts'
import {entriesOf, inLittleRoom} from './entries.ts'
import type {Lexer, Token} from './lexer.ts'
import {Dict, type List, type Resolve, type Stream, type Text, type Value} from './value.ts'

/** How the objects of one place in a file are read. */
export interface Reading {
  readonly resolve: Resolve
  /** The number of the indirect object that is read, 0 elsewhere. */
  readonly id: number
  /** Undoes the encryption of a string, if the file has one. */
  readonly decrypt?: (bytes: Uint8Array) => Uint8Array
}

/** Deeper nesting than any honest file has; a hostile one must not end the stack. */
const deepest = 200

/** Reads one object; null where no object stands. */
export function readValue(lexer: Lexer, reading: Reading): Value {
  return valueFrom(lexer.next(), lexer, reading, 0)
}

function valueFrom(token: Token, lexer: Lexer, reading: Reading, depth: number): Value {
  if (depth > deepest) throw new Error('objects are nested too deeply')
  if (typeof token === 'number') return referenceOr(token, lexer)
  if (token.kind === 'name') return token
  if (token.kind === 'text') return decrypted(token, reading)
  if (token.kind === 'end') return null
  switch (token.word) {
    case '[':
      return readList(lexer, reading, depth)
    case '<<':
      return readDictionary(lexer, reading, depth)
    case 'true':
      return true
    case 'false':
      return false
    default:
      return null
  }
}

function decrypted(text: Text, {decrypt}: Reading): Text {
  return decrypt ? {kind: 'text', bytes: decrypt(text.bytes)} : text
}

/** A number, or `12 0 R` when two more tokens make it one. */
function referenceOr(number: number, lexer: Lexer): Value {
  if (!Number.isInteger(number) || number < 0) return number
  const start = lexer.at
  lexer.skipSpace()
  const digit = lexer.bytes[lexer.at] ?? 0
  if (digit >= 0x30 && digit <= 0x39) {
    const generation = lexer.next()
    lexer.skipSpace()
    if (lexer.bytes[lexer.at] === 0x52 && isWord(lexer.next(), 'R')) {
      return {kind: 'reference', number, generation: Number(generation)}
    }
  }
  lexer.at = start
  return number
}

export function isWord(token: Token, word: string): boolean {
  return typeof token === 'object' && token.kind === 'word' && token.word === word
}

/** Only the outermost dictionary is the object of the number. */
function nested(reading: Reading): Reading {
  return reading.id === 0 ? reading : {...reading, id: 0}
}

function isEnd(token: Token): boolean {
  return typeof token === 'object' && token.kind === 'end'
}

function readList(lexer: Lexer, reading: Reading, depth: number): List {
  const items: Value[] = []
  const inside = nested(reading)
  for (;;) {
    const token = lexer.next()
    if (isWord(token, ']') || isEnd(token)) return {kind: 'list', items: inLittleRoom(items)}
    items.push(valueFrom(token, lexer, inside, depth + 1))
  }
}

function readDictionary(lexer: Lexer, reading: Reading, depth: number): Dict | Stream {
  const keys: string[] = []
  const values: Value[] = []
  const inside = nested(reading)
  for (;;) {
    const token = lexer.next()
    if (isWord(token, '>>') || isEnd(token)) break
    if (typeof token !== 'object' || token.kind !== 'name') continue
    const start = lexer.at
    const first = lexer.next()
    if (isWord(first, '>>')) lexer.at = start
    else {
      keys.push(token.name)
      values.push(valueFrom(first, lexer, inside, depth + 1))
    }
  }
  const dict = new Dict(entriesOf(keys, values), reading.resolve, reading.id)
  return depth === 0 ? streamOr(dict, lexer) : dict
}

function streamOr(dict: Dict, lexer: Lexer): Dict | Stream {
  const start = lexer.at
  if (!isWord(lexer.next(), 'stream')) {
    lexer.at = start
    return dict
  }
  if (lexer.bytes[lexer.at] === 13) lexer.at++
  if (lexer.bytes[lexer.at] === 10) lexer.at++
  const from = lexer.at
  const to = endOfStream(dict, lexer, from)
  lexer.at = to
  return {kind: 'stream', dict, bytes: lexer.bytes.subarray(from, to)}
}

/** Believes /Length when `endstream` follows, and looks for `endstream` itself when not. */
function endOfStream(dict: Dict, lexer: Lexer, from: number): number {
  const told = from + (dict.number('Length') ?? -1)
  if (told >= from && told <= lexer.bytes.length) {
    lexer.at = told
    if (isWord(lexer.next(), 'endstream')) return told
  }
  const found = Buffer.from(lexer.bytes.buffer, lexer.bytes.byteOffset, lexer.bytes.byteLength)
  const mark = found.indexOf('endstream', from, 'latin1')
  if (mark < 0) return lexer.bytes.length
  let to = mark
  if (lexer.bytes[to - 1] === 10) to--
  if (lexer.bytes[to - 1] === 13) to--
  return isSpace(lexer.bytes[mark - 1]) ? Math.max(to, from) : mark
}
