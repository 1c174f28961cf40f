import {Buffer, ClusterLevel, Direction, Feature, type Font, shape} from 'harfbuzzjs'
import {glyphTexts} from './glyph-texts.ts'
import type {Shaped} from './shaped.ts'

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

  constructor(font: Font, unitsPerEm: number, setting: Setting) {
    this.#font = font
    this.#scale = 1000 / unitsPerEm
    this.#setting = setting
    this.#features = setting.features.map(tag => new Feature(tag))
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
    const shaped = this.#shape(text, neighbours)
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(key, shaped)
    return shaped
  }

  #shape(text: string, {before, after}: Neighbours): Shaped {
    const buffer = this.#buffer
    buffer.clearContents()
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
    buffer.addText(before + text + after, before.length, text.length)
    buffer.setDirection(this.#setting.rightToLeft ? Direction.RTL : Direction.LTR)
    if (this.#setting.language !== '') buffer.setLanguage(this.#setting.language)
    buffer.guessSegmentProperties()
    shape(this.#font, buffer, this.#features)
    return this.#collect(text, before.length)
  }

  #collect(text: string, skipped: number): Shaped {
    const infos = this.#buffer.getGlyphInfos()
    const positions = this.#buffer.getGlyphPositions()
    const first = text.startsWith(' ') ? 1 : 0
    const last = text.length - (text.length > first && text.endsWith(' ') ? 1 : 0)
    const glyphs: number[] = []
    const advances: number[] = []
    const rights: number[] = []
    const rises: number[] = []
    const clusters: number[] = []
    let [width, lead, trail, shifted, raised] = [0, 0, 0, false, false]
    infos.forEach(({codepoint, cluster}, at) => {
      const position = positions[at]
      if (position === undefined) return
      const advance = position.xAdvance * this.#scale
      const offset = cluster - skipped
      if (offset < first) lead += advance
      if (offset >= last) trail += advance
      if (offset < first || offset >= last) return
      glyphs.push(codepoint)
      advances.push(advance)
      rights.push(position.xOffset * this.#scale)
      rises.push(position.yOffset * this.#scale)
      clusters.push(offset - first)
      width += advance
      shifted ||= position.xOffset !== 0
      raised ||= position.yOffset !== 0
    })
    return {
      glyphs,
      advances,
      rights: shifted ? rights : null,
      rises: raised ? rises : null,
      ...glyphTexts(text.slice(first, last), clusters, this.#setting.rightToLeft),
      width,
      lead,
      trail,
    }
  }
}
