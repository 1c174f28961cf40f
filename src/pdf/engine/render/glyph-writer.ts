import type {EmbeddedFace, Written} from '../../faces/embedded-face.ts'
import type {Shaped} from '../../faces/shaped.ts'
import {decimal} from '../../structure/pdf-text.ts'
import type {PlacedWord, TextStrip} from '../../text/line.ts'

/** A move of less than this many thousandths of the type size is not worth its bytes. */
const leastMove = 0.05

/** Collects glyphs and the moves between them into text operators, from left to right. */
export class GlyphWriter {
  readonly #embedded: EmbeddedFace
  readonly #tracking: number
  /** Thousandths of the type size in points. */
  readonly #unit: number
  /** Where the next glyph shall stand, and where it would stand by itself. */
  #pen: number
  #drawn: number
  #codes = ''
  #array = ''
  #operators = ''
  #rise = 0

  constructor(embedded: EmbeddedFace, strip: TextStrip) {
    this.#embedded = embedded
    this.#tracking = strip.tracking
    this.#unit = strip.look.size / 1000
    this.#pen = strip.x
    this.#drawn = strip.x
  }

  /** A word at its place, then the spaces after it. */
  leftToRight({x, shaped, spaces, hyphen}: PlacedWord): void {
    this.#pen = x
    this.#units(shaped)
    if (hyphen !== null) this.#units(hyphen)
    this.#spaces(spaces)
  }

  /** The spaces after a word stand on its left. */
  rightToLeft({x, shaped, spaces}: PlacedWord): void {
    this.#pen = x - spaces * this.#embedded.face.space * this.#unit
    this.#spaces(spaces)
    this.#pen = x
    this.#units(shaped)
  }

  /** All operators between the text matrix and the end of the text object. */
  finish(): string {
    this.#flushArray()
    return this.#rise === 0 ? this.#operators : `${this.#operators} 0 Ts`
  }

  #spaces(count: number): void {
    const {face} = this.#embedded
    for (let at = 0; at < count; at++) {
      this.#write(this.#embedded.written(face.blank))
      this.#pen = this.#drawn
    }
  }

  #units({units}: Shaped): void {
    for (const unit of units) {
      const start = this.#pen
      const written = this.#embedded.written(unit)
      this.#raise(written.y * this.#unit)
      this.#pen = start + written.x * this.#unit
      this.#write(written)
      this.#pen = start + unit.advance * this.#unit + this.#tracking
    }
  }

  #write({hex, width}: Written): void {
    const back = (this.#drawn - this.#pen) / this.#unit
    if (Math.abs(back) >= leastMove) {
      this.#flushCodes()
      this.#array += Math.round(back * 100) / 100
      this.#drawn = this.#pen
    }
    this.#codes += hex
    this.#drawn += width * this.#unit
  }

  #raise(rise: number): void {
    if (Math.abs(rise - this.#rise) < 0.0005) return
    this.#flushArray()
    this.#operators += ` ${decimal(rise)} Ts`
    this.#rise = rise
  }

  #flushCodes(): void {
    if (this.#codes !== '') this.#array += `<${this.#codes}>`
    this.#codes = ''
  }

  #flushArray(): void {
    this.#flushCodes()
    if (this.#array !== '') this.#operators += ` [${this.#array}] TJ`
    this.#array = ''
  }
}
