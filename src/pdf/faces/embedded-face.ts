import type {Face} from './face.ts'

/**
 * A face as one file has it. A code of the file stands for a glyph together with the characters it
 * stands for: the same glyph may get several codes, so that every copy of it can be read back right.
 */
export class EmbeddedFace {
  readonly face: Face
  /** Name in the resources of a page. */
  readonly name: string
  readonly glyphs: number[] = [0]
  readonly texts: string[] = ['\ufffd']
  /** Advances by code, in thousandths of the type size. */
  readonly widths: number[]
  readonly #codes = new Map<number, Map<string, number>>()
  readonly #scale: number

  constructor(face: Face, name: string) {
    this.face = face
    this.name = name
    this.#scale = 1000 / face.font.unitsPerEm
    this.widths = [this.#advance(0)]
  }

  /** The code of a glyph where it stands for these characters. */
  codeOf(glyph: number, text: string): number {
    const codes = this.#codes.get(glyph)
    const known = codes?.get(text)
    if (known !== undefined) return known
    const code = this.glyphs.length
    if (codes === undefined) this.#codes.set(glyph, new Map([[text, code]]))
    else codes.set(text, code)
    this.glyphs.push(glyph)
    this.texts.push(text === '' ? '\u200b' : text)
    this.widths.push(this.#advance(glyph))
    return code
  }

  /** How wide the file says that a code is. */
  widthOf(code: number): number {
    return this.widths[code] ?? 0
  }

  #advance(glyph: number): number {
    return this.face.font.getGlyph(glyph).advanceWidth * this.#scale
  }
}
