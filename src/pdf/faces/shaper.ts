import {Buffer, ClusterLevel, Direction, Feature, type Font, shape} from 'harfbuzzjs'
import type {Glyph} from './glyphs.ts'
import {makeUnits, type UnitSetting} from './make-units.ts'
import type {Shaped, Unit} from './shaped.ts'

/** How words are shaped; words shaped alike share their results. */
export interface Setting {
  readonly rightToLeft: boolean
  /** BCP 47. */
  readonly language: string
  /** OpenType features, such as `tnum`. */
  readonly features: readonly string[]
}

/** Letters on either side of a stretch that join with it, though they look different. */
export interface Neighbours {
  readonly before: string
  readonly after: string
}

const nobody: Neighbours = {before: '', after: ''}

/** More words than any book has; then memory is worth more than time. */
const most = 200_000

/** Shapes words of one face in one setting with HarfBuzz, each distinct word once. */
export class Shaper {
  readonly #font: Font
  readonly #scale: number
  readonly #setting: Setting
  readonly #features: Feature[]
  readonly #buffer = new Buffer()
  readonly #known = new Map<string, Shaped>()
  readonly #units = new Map<string, Unit>()
  readonly #unitSetting: UnitSetting

  constructor(font: Font, unitsPerEm: number, setting: Setting) {
    this.#font = font
    this.#scale = 1000 / unitsPerEm
    this.#setting = setting
    this.#features = setting.features.map(tag => new Feature(tag))
    const {rightToLeft} = setting
    const blank = font.nominalGlyph(0x20) ?? 0
    this.#unitSetting = {rightToLeft, blank, once: unit => this.#once(unit)}
  }

  /**
   * Shapes a word. One space before or after it is not part of the result, but kerns with it:
   * many faces move a capital towards the space beside it.
   */
  shape(text: string, neighbours = nobody): Shaped {
    const {before, after} = neighbours
    const key = before === '' && after === '' ? text : `${before}\0${text}\0${after}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const shaped = this.#collect(text, this.#glyphs(text, neighbours))
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(key, shaped)
    return shaped
  }

  #glyphs(text: string, {before, after}: Neighbours): readonly Glyph[] {
    const buffer = this.#buffer
    buffer.clearContents()
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
    buffer.addText(before + text + after, before.length, text.length)
    buffer.setDirection(this.#setting.rightToLeft ? Direction.RTL : Direction.LTR)
    if (this.#setting.language !== '') buffer.setLanguage(this.#setting.language)
    buffer.guessSegmentProperties()
    shape(this.#font, buffer, this.#features)
    const infos = buffer.getGlyphInfos()
    return buffer.getGlyphPositions().map(({xAdvance, xOffset, yOffset}, at) => ({
      glyph: infos[at]?.codepoint ?? 0,
      cluster: (infos[at]?.cluster ?? 0) - before.length,
      advance: xAdvance * this.#scale,
      right: xOffset * this.#scale,
      up: yOffset * this.#scale,
    }))
  }

  /** Takes the spaces at the ends away again. */
  #collect(text: string, glyphs: readonly Glyph[]): Shaped {
    const first = text.startsWith(' ') ? 1 : 0
    const last = text.length - (text.length > first && text.endsWith(' ') ? 1 : 0)
    const own: Glyph[] = []
    let [width, lead, trail] = [0, 0, 0]
    for (const glyph of glyphs) {
      if (glyph.cluster < first) lead += glyph.advance
      else if (glyph.cluster >= last) trail += glyph.advance
      else {
        own.push({...glyph, cluster: glyph.cluster - first})
        width += glyph.advance
      }
    }
    const units = makeUnits(text.slice(first, last), own, this.#unitSetting)
    return {units, width, lead, trail}
  }

  #once(unit: Unit): Unit {
    const parts = unit.parts.map(({glyph, x, y}) => `${glyph} ${x} ${y}`).join(' ')
    const key = `${parts} ${unit.advance} ${unit.text}`
    const known = this.#units.get(key)
    if (known !== undefined) return known
    this.#units.set(key, unit)
    return unit
  }
}
