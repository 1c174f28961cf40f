import type {TextStyle} from '../../theme/text-style.ts'
import type {Dash} from './shapes.ts'

export type Run = Words | PageNumber | PageList | InlinePicture | Leader

interface RunLook {
  /** The paragraph's own style where left out; its leading and align are ignored in a run. */
  readonly style?: TextStyle
  /** Id of a block of this book. */
  readonly target?: string
  /** Absolute address: http, https, mailto or tel. */
  readonly url?: string
  /** Id of this place itself: its page is the one on which the run begins. */
  readonly anchor?: string
  readonly lang?: string
  /** Where the words come from, in whatever form the caller knows; told when a letter is missing. */
  readonly origin?: unknown
}

export interface Words extends RunLook {
  readonly text: string
  /** Set left to right, never hyphenated: a path, address, key, name. */
  readonly literal?: boolean
  /** Never broken at its spaces. */
  readonly unbroken?: boolean
  readonly superior?: boolean
}

/** The folio of the page on which a block begins. */
export interface PageNumber extends RunLook {
  readonly pageOf: string
}

/** All pages on which blocks or places stand, in order and run together: "12–14, 20". */
export interface PageList extends RunLook {
  readonly pagesOf: readonly string[]
  /** What stands between two of them, such as a comma and a blank. */
  readonly between: string
}

/** Fills what is left of its line with dots or dashes; always an artifact. */
export interface Leader extends RunLook {
  readonly leader: {readonly width: number; readonly colour: string; readonly dash: Dash}
}

/** A plate in a line of text: the picture of a button. */
export interface InlinePicture extends RunLook {
  readonly image: string
  readonly alt: string
  readonly width: number
  readonly height: number
  /** How far its lower edge lies below the baseline. */
  readonly drop: number
}
