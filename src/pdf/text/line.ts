import type {Face} from '../faces/face.ts'
import type {Shaped} from '../faces/shaped.ts'
import type {Look, Meaning, Span} from './span.ts'

/** A word at its place; `x` is its left edge from the left end of the line. */
export interface PlacedWord {
  readonly x: number
  readonly shaped: Shaped
  /** As written, for what is read aloud or copied. */
  readonly text: string
  /** Spaces after it in the order of reading. */
  readonly spaces: number
  /** The hyphen drawn where the line breaks it. */
  readonly hyphen: Shaped | null
}

/** Words that follow each other in one face, look, direction and meaning; drawn by one operator. */
export interface TextStrip {
  readonly kind: 'text'
  readonly face: Face
  readonly look: Look
  readonly meaning: Meaning
  readonly rightToLeft: boolean
  /** Points after each letter. */
  readonly tracking: number
  /** In the order of reading. */
  readonly words: readonly PlacedWord[]
  readonly x: number
  readonly width: number
}

/** A picture or a leader in the line. */
export interface ThingStrip {
  readonly kind: 'thing'
  readonly span: Span
  readonly x: number
  readonly width: number
}

export type Strip = TextStrip | ThingStrip

/** One line, ready to be drawn: its strips in the order of reading, measured from its left end. */
export interface Line {
  readonly strips: readonly Strip[]
  /** Without the spaces at its end. */
  readonly width: number
  readonly last: boolean
  readonly hyphenated: boolean
}
