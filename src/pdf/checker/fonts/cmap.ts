import {decodeUtf16} from '../file/decode-text.ts'
import {Lexer, type Token} from '../file/lexer.ts'
import {readValue} from '../file/read-value.ts'
import {itemsOf, type Value} from '../file/value.ts'
import {numberOf, type Space} from './codes.ts'

/** A character map: from codes to CIDs, or to Unicode. */
export interface Cmap {
  readonly name: string | undefined
  /** 1 for vertical writing; 0 where it is not told. */
  readonly writing: number
  readonly registry: string | undefined
  readonly ordering: string | undefined
  readonly supplement: number | undefined
  /** Names of the maps it builds on. */
  readonly uses: readonly string[]
  readonly spaces: readonly Space[]
  readonly cidOf: (code: number) => number | undefined
  readonly unicodeOf: (code: number) => string | undefined
}

interface Range {
  readonly low: number
  readonly high: number
  readonly to: Value
}

/** Reads a CMap file, embedded or as /ToUnicode. */
export function readCmap(bytes: Uint8Array): Cmap {
  const spaces: Space[] = []
  const cids: Range[] = []
  const texts: Range[] = []
  const uses: string[] = []
  const entries = new Map<string, Value>()
  walk(bytes, {
    space: (low, high) =>
      spaces.push({length: low.length, low: numberOf(low), high: numberOf(high)}),
    cid: range => cids.push(range),
    text: range => texts.push(range),
    use: name => uses.push(name),
    define: (key, value) => entries.set(key, value),
  })
  const cid = finderOf(cids)
  const text = finderOf(texts)
  return {
    name: textual(entries.get('CMapName')),
    writing: numeric(entries.get('WMode')) ?? 0,
    registry: textual(entries.get('Registry')),
    ordering: textual(entries.get('Ordering')),
    supplement: numeric(entries.get('Supplement')),
    uses,
    spaces,
    cidOf: code => {
      const found = cid(code)
      return typeof found?.to === 'number' ? found.to + code - found.low : undefined
    },
    unicodeOf: code => {
      const found = text(code)
      return found ? unicodeIn(found, code) : undefined
    },
  }
}

function textual(value: Value | undefined): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (value.kind === 'name') return value.name
  return value.kind === 'text' ? Buffer.from(value.bytes).toString('latin1') : undefined
}

function numeric(value: Value | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Later entries win, as in PostScript. */
function finderOf(ranges: readonly Range[]): (code: number) => Range | undefined {
  const single = new Map<number, Range>()
  const wide: Range[] = []
  for (const range of ranges) {
    if (range.low === range.high) single.set(range.low, range)
    else wide.unshift(range)
  }
  return code => single.get(code) ?? wide.find(({low, high}) => code >= low && code <= high)
}

function unicodeIn({low, to}: Range, code: number): string | undefined {
  const item = itemsOf(to)[code - low]
  if (item !== undefined)
    return typeof item === 'object' && item?.kind === 'text' ? decodeUtf16(item.bytes) : undefined
  if (typeof to !== 'object' || to?.kind !== 'text') return undefined
  const bytes = Uint8Array.from(to.bytes)
  const last = bytes.length - 1
  if (code > low && last >= 0) {
    const sum = (bytes[last] ?? 0) + code - low
    bytes[last] = sum & 0xff
    if (last > 0) bytes[last - 1] = (bytes[last - 1] ?? 0) + (sum >> 8)
  }
  return bytes.length === 1 ? String.fromCharCode(bytes[0] ?? 0) : decodeUtf16(bytes)
}

interface Found {
  readonly space: (low: Uint8Array, high: Uint8Array) => void
  readonly cid: (range: Range) => void
  readonly text: (range: Range) => void
  readonly use: (name: string) => void
  readonly define: (key: string, value: Value) => void
}

const sections = /^end(codespacerange|cidrange|cidchar|bfrange|bfchar)$/

function walk(bytes: Uint8Array, found: Found): void {
  const lexer = new Lexer(bytes)
  let stack: Value[] = []
  for (;;) {
    const start = lexer.at
    const token: Token = lexer.next()
    if (typeof token === 'object' && token.kind === 'end') return
    if (
      typeof token !== 'object' ||
      token.kind !== 'word' ||
      token.word === '[' ||
      token.word === '<<'
    ) {
      lexer.at = start
      stack.push(readValue(lexer, {resolve: value => value, id: 0}))
      continue
    }
    const section = sections.exec(token.word)?.[1]
    const last = stack.at(-1) ?? null
    if (section) tell(section, stack, found)
    else if (token.word === 'usecmap') found.use(textual(last) ?? '')
    else if (token.word === 'def') define(stack, found)
    if (!/^(dup|begin|dict|findresource|currentdict)$/.test(token.word)) stack = []
  }
}

function define(stack: readonly Value[], found: Found): void {
  const value = stack.at(-1) ?? null
  const key = textual(stack.at(-2)) ?? ''
  if (typeof value === 'object' && value?.kind === 'dictionary') {
    for (const inside of value.keys()) found.define(inside, value.get(inside))
  }
  found.define(key, value)
}

function tell(section: string, stack: readonly Value[], found: Found): void {
  const wide = section.endsWith('range')
  const width = section === 'codespacerange' || section.endsWith('char') ? 2 : 3
  for (let at = 0; at + width <= stack.length; at += width) {
    const low = bytesOf(stack[at])
    const high = wide ? bytesOf(stack[at + 1]) : low
    const to = stack[at + width - 1] ?? null
    if (section === 'codespacerange') found.space(low, high)
    else {
      const range = {low: numberOf(low), high: numberOf(high), to}
      if (section.startsWith('cid')) found.cid(range)
      else found.text(range)
    }
  }
}

function bytesOf(value: Value | undefined): Uint8Array {
  return typeof value === 'object' && value?.kind === 'text' ? value.bytes : new Uint8Array()
}
