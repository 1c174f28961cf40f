import {latin1} from './bytes.ts'
import {decodeStream} from './filters/decode-stream.ts'
import {Lexer} from './lexer.ts'
import {isWord, readValue} from './read-value.ts'
import {Dict, type Resolve, type Value} from './value.ts'

/** Where an object lies: at a byte of the file, or as an item of an object stream. */
export type Place = {readonly offset: number} | {readonly stream: number; readonly index: number}

/** The places of all objects, and the trailer that names the catalog. */
export interface Places {
  readonly of: Map<number, Place>
  readonly trailers: readonly Dict[]
}

/** Follows the cross-reference tables and streams from `startxref` back; throws where one is damaged. */
export function readPlaces(bytes: Uint8Array, resolve: Resolve): Places {
  const of = new Map<number, Place>()
  const trailers: Dict[] = []
  const seen = new Set<number>()
  const waiting = [lastStart(bytes)]
  while (waiting.length > 0) {
    const start = waiting.shift() ?? 0
    if (seen.has(start)) continue
    seen.add(start)
    const trailer = readSection(new Lexer(bytes, start), of, resolve)
    trailers.push(trailer)
    for (const key of ['XRefStm', 'Prev']) {
      const next = trailer.number(key)
      if (next !== undefined) waiting.push(next)
    }
  }
  return {of, trailers}
}

function lastStart(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(-2048))
  const start = /^startxref\s+(\d+)/.exec(tail.slice(tail.lastIndexOf('startxref')))
  if (!start) throw new Error('no startxref')
  return Number(start[1])
}

function readSection(lexer: Lexer, of: Map<number, Place>, resolve: Resolve): Dict {
  const start = lexer.at
  if (isWord(lexer.next(), 'xref')) return readTable(lexer, of, resolve)
  lexer.at = start
  return readCrossReferenceStream(lexer, of, resolve)
}

function readTable(lexer: Lexer, of: Map<number, Place>, resolve: Resolve): Dict {
  for (;;) {
    const first = lexer.next()
    if (isWord(first, 'trailer')) break
    const count = lexer.next()
    if (typeof first !== 'number' || typeof count !== 'number') throw new Error('damaged table')
    for (let index = 0; index < count; index++) {
      const offset = lexer.next()
      lexer.next()
      const used = isWord(lexer.next(), 'n')
      if (typeof offset !== 'number') throw new Error('damaged table')
      if (used && !of.has(first + index)) of.set(first + index, {offset})
    }
  }
  const trailer = readValue(lexer, {resolve, id: 0})
  if (!(trailer instanceof Dict)) throw new Error('no trailer')
  return trailer
}

function readCrossReferenceStream(lexer: Lexer, of: Map<number, Place>, resolve: Resolve): Dict {
  lexer.next()
  lexer.next()
  if (!isWord(lexer.next(), 'obj')) throw new Error('no cross-reference stream')
  const stream = readValue(lexer, {resolve, id: 0})
  if (typeof stream !== 'object' || stream?.kind !== 'stream') throw new Error('no stream')
  const {dict} = stream
  const widths = dict.numbers('W')
  const ranges = dict.has('Index') ? dict.numbers('Index') : [0, dict.number('Size') ?? 0]
  const fields = fieldsOf(decodeStream(stream), widths)
  let row = 0
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    for (let index = 0; index < (ranges[range + 1] ?? 0); index++) {
      const number = (ranges[range] ?? 0) + index
      const [type, second, third] = fields[row++] ?? [0, 0, 0]
      if (of.has(number)) continue
      if (type === 1) of.set(number, {offset: second ?? 0})
      if (type === 2) of.set(number, {stream: second ?? 0, index: third ?? 0})
    }
  }
  return dict
}

/** The rows of three big-endian numbers; a type of no width is 1. */
function fieldsOf(bytes: Uint8Array, widths: readonly number[]): readonly (readonly number[])[] {
  const length = widths.reduce((sum, width) => sum + width, 0)
  if (length === 0) return []
  return Array.from({length: Math.floor(bytes.length / length)}, (_, row) => {
    let at = row * length
    return widths.map((width, column) => {
      let value = width === 0 && column === 0 ? 1 : 0
      for (let count = 0; count < width; count++) value = value * 256 + (bytes[at++] ?? 0)
      return value
    })
  })
}

/** Finds the objects of a file whose tables are damaged, by their `12 0 obj`; the last of a number counts. */
export function searchPlaces(bytes: Uint8Array, resolve: Resolve): Places {
  const of = new Map<number, Place>()
  const trailers: Dict[] = []
  const text = latin1(bytes)
  for (const found of text.matchAll(/(?<![0-9])(\d+)[ \t\r\n]+\d+[ \t\r\n]+obj(?![a-z])/g)) {
    of.set(Number(found[1]), {offset: found.index})
  }
  for (const found of text.matchAll(/trailer\s*<</g)) {
    const trailer = readValue(new Lexer(bytes, found.index + 7), {resolve, id: 0})
    if (trailer instanceof Dict) trailers.unshift(trailer)
  }
  return {of, trailers}
}

/** The numbers of the objects in an object stream, in order, and where the first begins. */
export function contentsOf(dict: Dict, bytes: Uint8Array): readonly (readonly [number, number])[] {
  const lexer = new Lexer(bytes)
  const first = dict.number('First') ?? 0
  return Array.from({length: dict.number('N') ?? 0}, () => {
    const number = lexer.next()
    const offset = lexer.next()
    return [Number(number), first + Number(offset)] as const
  })
}

/** Whether a value is a dictionary or stream of this /Type. */
export function isOfType(value: Value, type: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof Dict) return value.name('Type') === type
  return value.kind === 'stream' && value.dict.name('Type') === type
}
