import {Blob, Buffer, Direction, Face, Font, shape} from 'harfbuzzjs'
import {describe, expect, it} from 'vitest'
import type {TextStrip} from '../../../src/pdf/text/line.ts'
import {bytesOf, type Sample, samples} from '../engine/scripts.ts'
import {latin, linesOf, lookOf, noto} from '../text/lines.ts'

/** A glyph and where its origin stands, in points from the left end of its strip. */
interface Drawn {
  readonly glyph: number
  readonly x: number
  readonly y: number
}

function ours({words, look, x: left}: TextStrip): readonly Drawn[] {
  const unit = look.size / 1000
  const drawn = words.flatMap(({shaped, x}) => {
    let pen = x - left
    return shaped.units.flatMap(({parts, advance}) => {
      const start = pen
      pen += advance * unit
      return parts.map(part => ({glyph: part.glyph, x: start + part.x * unit, y: part.y * unit}))
    })
  })
  return drawn.sort(fromLeft)
}

/** The whole strip in one call, as HarfBuzz's own tools would shape it. */
function theirs(strip: TextStrip, font: Font, upem: number): readonly Drawn[] {
  const buffer = new Buffer()
  const text = strip.words.map(({text: word, spaces}) => word + ' '.repeat(spaces)).join('')
  buffer.addText(text.trimEnd())
  buffer.setDirection(strip.rightToLeft ? Direction.RTL : Direction.LTR)
  buffer.setLanguage(strip.look.language)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const unit = strip.look.size / upem
  const space = font.nominalGlyph(0x20)
  const positions = buffer.getGlyphPositions()
  let pen = 0
  const drawn = buffer.getGlyphInfos().map(({codepoint}, at) => {
    const {xAdvance = 0, xOffset = 0, yOffset = 0} = positions[at] ?? {}
    const x = (pen + xOffset) * unit
    pen += xAdvance
    return {glyph: codepoint, x, y: yOffset * unit}
  })
  return drawn.filter(({glyph}) => glyph !== space).sort(fromLeft)
}

function fromLeft(one: Drawn, other: Drawn): number {
  return Math.abs(one.x - other.x) > 0.02 ? one.x - other.x : one.glyph - other.glyph
}

const english: Sample = {
  name: 'Latin',
  language: 'en',
  direction: 'ltr',
  font: latin,
  size: 10.5,
  leading: 14,
  text: 'AVATAR To. “Type” Yes, we will (T) W. A T Y L: the capitals of this face lean towards the spaces beside them, and so does a full stop. You may not Wait for Years.',
}

describe('every line is what HarfBuzz makes of it', () => {
  for (const sample of [english, ...samples]) {
    it(sample.name, () => {
      const bytes = bytesOf(sample.font)
      const face = new Face(new Blob(bytes), 0)
      const font = new Font(face)
      const space = font.nominalGlyph(0x20)
      const look = lookOf([sample.font, noto], {size: sample.size, language: sample.language})
      for (const width of [100, 281.5]) {
        const lines = linesOf([{text: sample.text, look, meaning: {}}], width, sample)
        for (const {strips} of lines) {
          for (const strip of strips) {
            if (strip.kind === 'thing' || strip.face !== look.faces[0]) continue
            const own = ours(strip).filter(({glyph}) => glyph !== space)
            const other = theirs(strip, font, face.upem)
            expect(own.map(({glyph}) => glyph)).toEqual(other.map(({glyph}) => glyph))
            expect(own.map(({glyph}) => glyph)).not.toContain(0)
            own.forEach(({x, y}, at) => {
              expect(x).toBeCloseTo(other[at]?.x ?? Number.NaN, 1)
              expect(y).toBeCloseTo(other[at]?.y ?? Number.NaN, 1)
            })
          }
        }
      }
    })
  }
})
