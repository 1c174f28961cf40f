/**
 * A stretch of text in one face as HarfBuzz sets it. Glyphs stand in visual order, from left to
 * right; all measures are thousandths of the type size.
 */
export interface Shaped {
  readonly glyphs: readonly number[]
  readonly advances: readonly number[]
  /** Shifts of single glyphs, null where none is shifted. */
  readonly rights: readonly number[] | null
  readonly rises: readonly number[] | null
  /** The characters that each glyph stands for; '' for a glyph too many. */
  readonly texts: readonly string[]
  readonly width: number
  /** Advances of the space before and of the one after, kerned against the text; 0 for none. */
  readonly lead: number
  readonly trail: number
  /** Whether every glyph stands for a character, so that the glyphs spell the text. */
  readonly spells: boolean
}
