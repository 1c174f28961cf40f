import {readCff} from './cff.ts'
import {type CharacterMap, type Program, Reader} from './program.ts'

/** Reads a TrueType or OpenType font; throws where a table that text needs is missing or cut off. */
export function readSfnt(bytes: Uint8Array): Program {
  const reader = new Reader(bytes)
  const tables = tablesOf(reader)
  const table = (tag: string): Reader => {
    const found = tables.get(tag)
    if (!found) throw new Error(`no table ${tag}`)
    return found
  }
  const outlines = tables.get('CFF ')
  const cff = outlines ? readCff(outlines.bytes) : undefined
  if (cff && !tables.has('hmtx')) return cff
  const unit = 1000 / table('head').u16(18)
  const glyphs = table('maxp').u16(4)
  const metrics = table('hhea').u16(34)
  const advances = table('hmtx')
  const names = glyphNamesOf(tables.get('post'), glyphs)
  return {
    glyphs,
    widthOf: glyph =>
      glyph < glyphs ? advances.u16(Math.min(glyph, metrics - 1) * 4) * unit : undefined,
    glyphNamed: name => names.get(name) ?? cff?.glyphNamed(name),
    names: [...names.keys()],
    glyphOfCid: cid => (cff ? cff.glyphOfCid(cid) : cid < glyphs ? cid : undefined),
    cids: cff ? cff.cids : Array.from({length: glyphs}, (_, glyph) => glyph),
    maps: mapsOf(tables.get('cmap')),
    builtIn: () => undefined,
  }
}

function tablesOf(reader: Reader): ReadonlyMap<string, Reader> {
  const tables = new Map<string, Reader>()
  const count = reader.u16(4)
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...reader.bytes.subarray(at, at + 4))
    tables.set(tag, reader.from(reader.u32(at + 8), reader.u32(at + 12)))
  }
  return tables
}

/** The glyph names of a `post` table of version 2; the first 258 are Apple's own and rarely asked for. */
function glyphNamesOf(post: Reader | undefined, glyphs: number): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  if (!post || post.bytes.length < 34 || post.u32(0) !== 0x20000) return names
  const own: string[] = []
  for (let at = 34 + glyphs * 2; at < post.bytes.length; ) {
    const length = post.u8(at)
    own.push(String.fromCharCode(...post.bytes.subarray(at + 1, at + 1 + length)))
    at += 1 + length
  }
  for (let glyph = 0; glyph < glyphs && 34 + glyph * 2 + 2 <= post.bytes.length; glyph++) {
    const name = own[post.u16(34 + glyph * 2) - 258]
    if (name !== undefined) names.set(name, glyph)
  }
  return names
}

function mapsOf(cmap: Reader | undefined): readonly CharacterMap[] {
  if (!cmap) return []
  return Array.from({length: cmap.u16(2)}, (_, index) => {
    const at = 4 + index * 8
    const table = cmap.from(cmap.u32(at + 4))
    return {platform: cmap.u16(at), encoding: cmap.u16(at + 2), glyphOf: lookupIn(table)}
  })
}

function lookupIn(table: Reader): (code: number) => number {
  switch (table.u16(0)) {
    case 0:
      return code => (code < 256 ? table.u8(6 + code) : 0)
    case 4:
      return code => segmented(table, code)
    case 6:
      return code => trimmed(table, code)
    case 12:
      return code => grouped(table, code)
    default:
      return () => 0
  }
}

/** Format 4: segments of end, start, delta and offset, two bytes each. */
function segmented(table: Reader, code: number): number {
  const doubled = table.u16(6)
  for (let at = 0; at < doubled; at += 2) {
    if (table.u16(14 + at) < code) continue
    const start = table.u16(16 + doubled + at)
    if (start > code) return 0
    const delta = table.u16(16 + doubled * 2 + at)
    const place = 16 + doubled * 3 + at
    const offset = table.u16(place)
    if (offset === 0) return (code + delta) & 0xffff
    const glyph = table.u16(place + offset + (code - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}

function trimmed(table: Reader, code: number): number {
  const index = code - table.u16(6)
  return index >= 0 && index < table.u16(8) ? table.u16(10 + index * 2) : 0
}

function grouped(table: Reader, code: number): number {
  const count = table.u32(12)
  for (let index = 0; index < count; index++) {
    const at = 16 + index * 12
    if (code >= table.u32(at) && code <= table.u32(at + 4)) {
      return table.u32(at + 8) + code - table.u32(at)
    }
  }
  return 0
}
