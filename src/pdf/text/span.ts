import type {Face} from '../faces/face.ts'

/** How a stretch of text looks; one shared object for all stretches that look alike. */
export interface Look {
  /** The face of the style, then the others in which missing letters are looked for. */
  readonly faces: readonly Face[]
  /** Points. */
  readonly size: number
  readonly colour: string
  /** Points above the baseline: for superiors. */
  readonly rise: number
  /** Points after each letter. */
  readonly tracking: number
  readonly features: readonly string[]
  /** BCP 47. */
  readonly language: string
}

/** What a stretch of text means beyond its letters; the engine reads it, the text room never does. */
export interface Meaning {
  readonly target?: string
  readonly url?: string
  readonly anchor?: string
  readonly lang?: string
  readonly origin?: unknown
}

/** A thing in the line that is not text: a picture, or a leader that fills what is left. */
export type Thing =
  | {
      readonly thing: 'picture'
      readonly width: number
      readonly height: number
      readonly drop: number
    }
  | {readonly thing: 'leader'; readonly width: number}

/** A stretch of a paragraph with one look and one meaning. */
export interface Span {
  readonly text: string
  readonly look: Look
  readonly meaning: Meaning
  /** Set left to right, never hyphenated. */
  readonly literal?: boolean | undefined
  /** Never broken. */
  readonly unbroken?: boolean | undefined
  readonly thing?: Thing
}
