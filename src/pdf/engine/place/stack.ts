import type {Stack} from '../content.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'
import {boxAround} from './box.ts'
import {continueWith} from './continued.ts'
import {hangBeside} from './hanging.ts'

/** Places the blocks of a stack, in its box if it has one, beside what hangs there. */
export function placeStack(layout: Layout, node: Node, stack: Stack): void {
  const listed = stack.tag === 'LI' && stack.hang === undefined
  const {cursor, sizes} = layout
  const fits = sizes.heightOf(node, cursor.availableWidth) <= cursor.availableHeight
  const continued = fits ? undefined : stack.continued
  const flow = () => continueWith(layout, continued, () => layout.flow(node.inner))
  const body = () => (listed ? layout.structure.inside('LBody', {}, flow) : flow())
  if (stack.box === undefined) hangBeside(layout, node, body)
  else boxAround(layout, stack.box, () => hangBeside(layout, node, body))
}
