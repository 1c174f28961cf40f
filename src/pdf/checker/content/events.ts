import type {Dict, Stream} from '../file/value.ts'

/** A marked-content sequence that is open at some point of a page. */
export interface Mark {
  readonly tag: string
  readonly properties: Dict | undefined
  /** Its number in the structure, if it has one. */
  readonly mcid: number | undefined
  /** The page or form in whose content it stands. */
  readonly owner: Dict
}

/** What happens on a page that a reader sees, or that tells what it is. `marks` are those open, outermost first. */
export type ContentEvent =
  | {readonly kind: 'open'; readonly mark: Mark; readonly marks: readonly Mark[]}
  | {readonly kind: 'close'; readonly balanced: boolean}
  | {readonly kind: 'unclosed'; readonly count: number}
  | {readonly kind: 'paint'; readonly what: Painted; readonly marks: readonly Mark[]}
  | {readonly kind: 'show'; readonly text: ShownText; readonly marks: readonly Mark[]}
  | {readonly kind: 'form'; readonly form: Stream; readonly marks: readonly Mark[]}

export type Painted = 'text' | 'drawing' | 'picture' | 'shading'

/** A string that a font shows. */
export interface ShownText {
  /** Undefined where no font was chosen, or an unknown one. */
  readonly font: Dict | undefined
  readonly bytes: Uint8Array
  /** ISO 32000-1, table 106; 3 shows nothing. */
  readonly mode: number
  /** Horizontal place of the beginning in points from the left, and vertical from the bottom. */
  readonly x: number
  readonly y: number
  /** Number of the text object that it stands in, on its page or in its form. */
  readonly object: number
}
