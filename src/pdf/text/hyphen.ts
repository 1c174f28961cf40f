import type {Shaped} from '../faces/shaped.ts'
import type {Grain} from './piece.ts'

/** The hyphen that is drawn where a line ends inside a word, in the face of the word. */
export function hyphenOf({shaper}: Grain): Shaped {
  return shaper.shape('-')
}

/** Points. */
export function hyphenWidth(grain: Grain): number {
  return (hyphenOf(grain).width * grain.span.look.size) / 1000
}
