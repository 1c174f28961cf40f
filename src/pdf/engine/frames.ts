import type {TextStyle} from '../../theme/text-style.ts'
import type {Sides} from './block.ts'
import type {Content} from './content.ts'
import type {Shape} from './shapes.ts'

/**
 * What hangs in the column beside a text: number, disc, tick box, check mark, sign.
 *
 *     0        at          width
 *     |        (marker)    | first line of the stack
 *     |                    | second line
 */
export interface Hang {
  /** From the start of the column to the text. */
  readonly width: number
  readonly marker: Marker
  /** Stands at the end of the first line's row, such as the tick box of a step. */
  readonly trailing?: Marker
}

/** The marker's text stands on the first baseline; shapes are placed from there too. */
export interface Marker {
  /** Left edge of the marker from the start of the column; for `trailing`, the gap to the end. */
  readonly at: number
  readonly width: number
  /** `y` 0 is the first baseline of the text beside it, and grows downward. */
  readonly shapes: readonly Shape[]
  /** Centred in `width`, or at its start. */
  readonly text?: {readonly words: string; readonly style: TextStyle; readonly rise: number}
  /** `Lbl` where it is a number or bullet that must be heard; else an artifact. */
  readonly tag: 'Lbl' | 'Artifact'
  readonly alt?: string
}

/** A frame around a stack that goes on over page breaks with its frame, edge and padding. */
export interface Box {
  readonly frame?: {readonly width: number; readonly colour: string}
  /** A bar along the start side, outside the padding. */
  readonly edge?: {readonly width: number; readonly colour: string}
  readonly fill?: string
  /** From the inside of the frame to the content. */
  readonly padding: Sides
  /** Bar across the top with sign and signal word; never parted from the first line. */
  readonly head?: {
    readonly height: number
    readonly fill: string
    /** Thickness of the line between bar and body, in the frame's colour. */
    readonly rule: number
    readonly content: Content
  }
  /** Printed in the frame's top on each page but the first, such as "WARNING, continued". */
  readonly continued?: Content
}
