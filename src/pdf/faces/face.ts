import type {Font as FontkitFont} from 'fontkit'
import {Blob, Font, Face as HarfBuzzFace} from 'harfbuzzjs'
import {Coverage} from './coverage.ts'
import {fontkit} from './fontkit.ts'
import type {Unit} from './shaped.ts'
import {type Setting, Shaper} from './shaper.ts'

/** A typeface in one weight: fontkit cuts subsets from it, HarfBuzz shapes with it. */
export class Face {
  /** For metrics and for cutting subsets; never changed by it. */
  readonly font: FontkitFont
  /** Above and below the baseline, in thousandths of the type size. */
  readonly ascent: number
  readonly descent: number
  /** Advance of the space, and the space itself. */
  readonly space: number
  readonly blank: Unit
  readonly #coverage: Coverage
  readonly #shapes: Font
  readonly #shapers = new Map<string, Shaper>()

  constructor(bytes: Uint8Array) {
    this.font = fontkit.create(bytes)
    const face = new HarfBuzzFace(new Blob(bytes), 0)
    this.#shapes = new Font(face)
    this.#coverage = new Coverage(face.collectUnicodes())
    const scale = 1000 / this.font.unitsPerEm
    this.ascent = this.font.ascent * scale
    this.descent = -this.font.descent * scale
    const glyph = this.#shapes.nominalGlyph(0x20) ?? 0
    this.space = this.#shapes.glyphHAdvance(glyph) * scale
    this.blank = {text: ' ', parts: [{glyph, x: 0, y: 0}], advance: this.space}
  }

  has(codePoint: number): boolean {
    return this.#coverage.has(codePoint)
  }

  /** How wide a glyph is by itself, in thousandths of the type size. */
  advanceOf(glyph: number): number {
    return (this.font.getGlyph(glyph).advanceWidth * 1000) / this.font.unitsPerEm
  }

  /** The shaper for a setting; the same one each time, with all the words it knows. */
  shaper(setting: Setting): Shaper {
    const {rightToLeft, language, features} = setting
    const key = `${rightToLeft ? 'r' : 'l'} ${language} ${features.join(' ')}`
    const known = this.#shapers.get(key)
    if (known !== undefined) return known
    const made = new Shaper(this.#shapes, this.font.unitsPerEm, setting)
    this.#shapers.set(key, made)
    return made
  }
}
