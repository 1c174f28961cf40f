import type {Font, Subset} from 'fontkit'
import type {Code} from './embedded-face.ts'
import type {Part} from './shaped.ts'

/** Glyph numbers from here on are compounds of ours: no font has so many glyphs. */
const firstCompound = 0x10000

/** Flags of a part: two words, which are a shift, and more parts follow (OpenType, `glyf`). */
const flags = {words: 1, shift: 2, more: 32}

/**
 * Cuts the glyphs of a face that a file uses, and puts those of one unit together as one new glyph:
 * TrueType calls it a compound. Gives the font program and the place of each code's glyph in it.
 */
export function cutSubset(
  font: Font,
  codes: readonly Code[],
): {readonly program: Uint8Array; readonly places: readonly number[]} {
  const subset = font.createSubset()
  const compounds: Code[] = []
  const scale = font.unitsPerEm / 1000
  const places = codes.map(code => {
    const [first] = code.parts
    if (first !== undefined && isPlain(code, font)) return subset.includeGlyph(first.glyph)
    compounds.push(code)
    return subset.includeGlyph(firstCompound + compounds.length - 1)
  })
  const plain = subset._addGlyph.bind(subset)
  subset._addGlyph = glyph => {
    const code = compounds[glyph - firstCompound]
    return code === undefined ? plain(glyph) : addCompound(subset, code, font, scale)
  }
  subset.font = Object.create(font, {maxp: {value: widened(font, compounds)}})
  return {program: subset.encode(), places}
}

/** One glyph of the font as it is. */
function isPlain({parts, width}: Code, font: Font): boolean {
  const [first] = parts
  if (parts.length !== 1 || first?.x !== 0 || first.y !== 0) return false
  const own = (font.getGlyph(first.glyph).advanceWidth * 1000) / font.unitsPerEm
  return Math.abs(own - width) < 0.5
}

/** As fontkit 2.0.4 adds a glyph of the font itself. */
function addCompound(subset: Subset, {parts, width}: Code, font: Font, scale: number): number {
  const box = boxOf(parts, font, scale)
  const bytes = new Uint8Array((10 + parts.length * 8 + 3) & ~3)
  const view = new DataView(bytes.buffer)
  ;[-1, box.left, box.bottom, box.right, box.top].forEach((value, at) => {
    view.setInt16(at * 2, value)
  })
  parts.forEach(({glyph, x, y}, at) => {
    const start = 10 + at * 8
    const more = at < parts.length - 1 ? flags.more : 0
    view.setUint16(start, flags.words | flags.shift | more)
    view.setUint16(start + 2, subset.includeGlyph(glyph))
    view.setInt16(start + 4, Math.round(x * scale))
    view.setInt16(start + 6, Math.round(y * scale))
  })
  subset.glyf.push(bytes)
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({advance: Math.round(width * scale), bearing: box.left})
  subset.offset += bytes.length
  return subset.glyf.length - 1
}

function boxOf(parts: readonly Part[], font: Font, scale: number) {
  const box = {left: 32767, bottom: 32767, right: -32768, top: -32768}
  for (const {glyph, x, y} of parts) {
    const {minX, minY, maxX, maxY} = font.getGlyph(glyph).bbox
    if (!Number.isFinite(minX)) continue
    const [right, up] = [Math.round(x * scale), Math.round(y * scale)]
    box.left = Math.min(box.left, minX + right)
    box.bottom = Math.min(box.bottom, minY + up)
    box.right = Math.max(box.right, maxX + right)
    box.top = Math.max(box.top, maxY + up)
  }
  return box.left > box.right ? {left: 0, bottom: 0, right: 0, top: 0} : box
}

/** The limits that a font states of its compounds, wide enough for ours. */
function widened({maxp}: Font, compounds: readonly Code[]): Font['maxp'] {
  const most = Math.max(0, ...compounds.map(({parts}) => parts.length))
  return {
    ...maxp,
    maxComponentElements: Math.max(maxp.maxComponentElements, most),
    maxComponentDepth: maxp.maxComponentDepth + (most > 0 ? 1 : 0),
    maxCompositePoints: Math.max(maxp.maxCompositePoints, maxp.maxPoints) * Math.max(1, most),
    maxCompositeContours: Math.max(maxp.maxCompositeContours, maxp.maxContours) * Math.max(1, most),
  }
}
