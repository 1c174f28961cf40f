import type {TextStyle} from '../../theme/text-style.ts'
import type {InlineNode} from '../mapper.ts'

/** Emphasis is weight alone: no italics, no underline (house style, §3). */
export function mark(weight: TextStyle['weight']): InlineNode {
  return (element, look, to) =>
    to.inside(element.children, {...look, style: to.weighted(look.style ?? to.style, weight)})
}
