import {decodeUtf16} from '../file/decode-text.ts'
import {itemsOf, type Value} from '../file/value.ts'
import {numberOf, type Space} from './codes.ts'
import {type Range, textual, walkCmap} from './walk-cmap.ts'

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

/** Reads a CMap file, embedded or as /ToUnicode. */
export function readCmap(bytes: Uint8Array): Cmap {
  const spaces: Space[] = []
  const cids: Range[] = []
  const texts: Range[] = []
  const uses: string[] = []
  const entries = new Map<string, Value>()
  walkCmap(bytes, {
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
