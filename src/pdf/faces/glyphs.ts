/** A glyph as HarfBuzz gives it, from left to right; all measures are thousandths of the type size. */
export interface Glyph {
  readonly glyph: number
  /** Where the text that it comes from begins. */
  readonly cluster: number
  readonly advance: number
  /** Shift from where it would stand. */
  readonly right: number
  readonly up: number
}
