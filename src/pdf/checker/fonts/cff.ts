import {standardStrings} from './cff-strings.ts'
import {type CffDict, dictOf, indexAt} from './cff-tables.ts'
import {type Program, Reader} from './program.ts'
import {widthInType2} from './type2-width.ts'

const operators = {charset: 15, charStrings: 17, private: 18, subroutines: 19} as const
const keyed = 1230
const fontArray = 1236
const fontSelect = 1237
const fontMatrix = 1207
const defaultWidth = 20
const nominalWidth = 21

/** Reads a CFF font, named or CID-keyed; throws where it is cut off. */
export function readCff(bytes: Uint8Array): Program {
  const reader = new Reader(bytes)
  const [, afterNames] = indexAt(reader, reader.u8(2))
  const [tops, afterTops] = indexAt(reader, afterNames)
  const [strings, afterStrings] = indexAt(reader, afterTops)
  const [shared] = indexAt(reader, afterStrings)
  const top = dictOf(tops[0] ?? new Uint8Array())
  const [outlines] = indexAt(reader, top.get(operators.charStrings)?.[0] ?? 0)
  const isKeyed = top.has(keyed)
  const charset = charsetOf(reader, top.get(operators.charset)?.[0] ?? 0, outlines.length)
  const privates = privatesOf(reader, top, isKeyed)
  const select = isKeyed
    ? selectorOf(reader, top.get(fontSelect)?.[0] ?? 0, outlines.length)
    : () => 0
  const unit = (top.get(fontMatrix)?.[0] ?? 0.001) * 1000
  const names = isKeyed ? [] : charset.map(id => nameOf(id, strings))
  const byName = new Map(names.map((name, glyph) => [name, glyph]))
  const byCid = new Map(charset.map((cid, glyph) => [cid, glyph]))
  return {
    glyphs: outlines.length,
    widthOf: glyph => {
      const outline = outlines[glyph]
      const {standard, nominal, own} = privates[select(glyph)] ?? {standard: 0, nominal: 0, own: []}
      if (!outline) return undefined
      const width = widthInType2(outline, own, shared)
      return (width === undefined ? standard : nominal + width) * unit
    },
    glyphNamed: name => byName.get(name),
    names,
    glyphOfCid: cid => (isKeyed ? byCid.get(cid) : cid < outlines.length ? cid : undefined),
    cids: isKeyed ? charset : charset.map((_, glyph) => glyph),
    maps: [],
    builtIn: () => undefined,
  }
}

function nameOf(id: number, strings: readonly Uint8Array[]): string {
  if (id < standardStrings.length) return standardStrings[id] ?? ''
  return String.fromCharCode(...(strings[id - 391] ?? []))
}

/** The name or CID of each glyph. The three predefined charsets begin alike: name 1 is glyph 1. */
function charsetOf(reader: Reader, at: number, glyphs: number): readonly number[] {
  if (at <= 2) return Array.from({length: glyphs}, (_, glyph) => glyph)
  const ids = [0]
  const format = reader.u8(at)
  for (let place = at + 1; ids.length < glyphs; ) {
    const first = reader.u16(place)
    const left = format === 0 ? 0 : format === 1 ? reader.u8(place + 2) : reader.u16(place + 2)
    place += 2 + format
    for (let count = 0; count <= left && ids.length < glyphs; count++) ids.push(first + count)
  }
  return ids
}

interface Private {
  readonly standard: number
  readonly nominal: number
  readonly own: readonly Uint8Array[]
}

function privatesOf(reader: Reader, top: CffDict, isKeyed: boolean): readonly Private[] {
  if (!isKeyed) return [privateOf(reader, top)]
  const [fonts] = indexAt(reader, top.get(fontArray)?.[0] ?? 0)
  return fonts.map(font => privateOf(reader, dictOf(font)))
}

function privateOf(reader: Reader, dict: CffDict): Private {
  const [size = 0, at = 0] = dict.get(operators.private) ?? []
  const entries = dictOf(reader.bytes.subarray(at, at + size))
  const subroutines = entries.get(operators.subroutines)?.[0]
  return {
    standard: entries.get(defaultWidth)?.[0] ?? 0,
    nominal: entries.get(nominalWidth)?.[0] ?? 0,
    own: subroutines === undefined ? [] : indexAt(reader, at + subroutines)[0],
  }
}

/** Which of the fonts of a CID-keyed font a glyph belongs to. */
function selectorOf(reader: Reader, at: number, glyphs: number): (glyph: number) => number {
  if (reader.u8(at) === 0) return glyph => (glyph < glyphs ? reader.u8(at + 1 + glyph) : 0)
  const ranges = reader.u16(at + 1)
  return glyph => {
    for (let index = ranges - 1; index >= 0; index--) {
      if (reader.u16(at + 3 + index * 3) <= glyph) return reader.u8(at + 5 + index * 3)
    }
    return 0
  }
}
