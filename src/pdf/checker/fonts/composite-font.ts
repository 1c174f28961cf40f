import type {PdfFile} from '../file/open-pdf.ts'
import {Dict, itemsOf} from '../file/value.ts'
import {type Cmap, readCmap} from './cmap.ts'
import {codesOf} from './codes.ts'
import type {Font} from './font.ts'
import {fontFileOf, openProgram} from './open-program.ts'

/** Opens a composite font: its codes lead through a CMap to CIDs, and these to glyphs. */
export function compositeFont(dict: Dict, toUnicode: Cmap | undefined, file: PdfFile): Font {
  const [first] = dict.list('DescendantFonts')
  const inner = first instanceof Dict ? first : dict
  const descriptor = inner.dict('FontDescriptor')
  const program = openProgram(descriptor, file)
  const encoding = dict.stream('Encoding')
  const cmap = encoding ? readCmap(file.decode(encoding)) : undefined
  const identity = dict.name('Encoding')?.startsWith('Identity') ?? false
  const cidOf = (code: number) => (identity ? code : cmap?.cidOf(code))
  const widths = widthsOf(inner)
  const toGlyph = glyphsOf(inner, file)

  return {
    dict,
    subtype: 'Type0',
    name: dict.name('BaseFont') ?? '',
    inner,
    descriptor,
    embedded: fontFileOf(descriptor) !== undefined,
    program,
    toUnicode,
    codes: bytes => codesOf(bytes, cmap?.spaces ?? []),
    glyph: code => {
      const cid = cidOf(code)
      const unicode = toUnicode?.unicodeOf(code)
      if (cid === undefined || program === null) {
        return {present: null, notdef: false, told: undefined, drawn: undefined, unicode, cid}
      }
      const glyph = toGlyph ? toGlyph(cid) : program.glyphOfCid(cid)
      const present = glyph !== undefined && glyph !== 0 && glyph < program.glyphs
      const drawn = program.widthOf(present ? glyph : 0)
      return {present, notdef: !present, told: widths(cid), drawn, unicode, cid}
    },
  }
}

/** The widths of /W: `first [w w w]` or `first last w`, else /DW. */
function widthsOf(inner: Dict): (cid: number) => number {
  const widths = new Map<number, number>()
  const ranges: (readonly [number, number, number])[] = []
  const items = inner.list('W')
  for (let at = 0; at < items.length; ) {
    const first = items[at]
    const second = items[at + 1] ?? null
    const third = items[at + 2]
    if (typeof first !== 'number') break
    if (typeof second === 'number') {
      if (typeof third === 'number') ranges.push([first, second, third])
      at += 3
      continue
    }
    itemsOf(second).forEach((width, index) => {
      if (typeof width === 'number') widths.set(first + index, width)
    })
    at += 2
  }
  const standard = inner.number('DW') ?? 1000
  return cid =>
    widths.get(cid) ?? ranges.find(([low, high]) => cid >= low && cid <= high)?.[2] ?? standard
}

/** The way from CIDs to glyphs of a TrueType font; undefined in fonts that number glyphs by CIDs. */
function glyphsOf(inner: Dict, file: PdfFile): ((cid: number) => number) | undefined {
  if (inner.name('Subtype') !== 'CIDFontType2') return undefined
  const stream = inner.stream('CIDToGIDMap')
  if (!stream) return cid => cid
  const map = file.decode(stream)
  return cid => ((map[cid * 2] ?? 0) << 8) | (map[cid * 2 + 1] ?? 0)
}
