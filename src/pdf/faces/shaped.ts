/** A glyph of a unit; thousandths of the type size from the unit's origin, right and up. */
export interface Part {
  readonly glyph: number
  readonly x: number
  readonly y: number
}

/**
 * The smallest stretch of text whose glyphs cannot be told apart: a letter, a ligature, a consonant
 * with the vowels and tones around it. One shared object for all that look alike.
 */
export interface Unit {
  /** In the order in which it is typed. */
  readonly text: string
  readonly parts: readonly Part[]
  /** Thousandths of the type size. */
  readonly advance: number
}

/** A stretch of text in one face as HarfBuzz sets it; all measures are thousandths of the type size. */
export interface Shaped {
  /** From left to right, whatever the direction of the text. */
  readonly units: readonly Unit[]
  readonly width: number
  /** Advances of the space before and of the one after, kerned against the text; 0 for none. */
  readonly lead: number
  readonly trail: number
}
