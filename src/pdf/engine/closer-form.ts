import {marginOf} from './geometry.ts'
import {Node} from './node.ts'
import {shrunk} from './shrunk.ts'
import type {Sizes} from './sizes.ts'

/** A block that is too high for a page, with smaller pictures or set closer, whichever fits first. */
export function closerForm(sizes: Sizes, node: Node, width: number, fresh: number): Node {
  const {content, setting} = node
  const smaller = shrunk(node, overOf(sizes, node, width, fresh))
  const closer = 'stack' in content ? content.tighter : undefined
  if (closer === undefined || overOf(sizes, smaller, width, fresh) <= 0.01) return smaller
  const tight = new Node(closer(), setting)
  const small = shrunk(tight, overOf(sizes, tight, width, fresh))
  return [tight, small].find(one => overOf(sizes, one, width, fresh) <= 0.01) ?? smaller
}

/** By how much a block is higher than a page has room. */
export function overOf(sizes: Sizes, node: Node, width: number, fresh: number): number {
  const [, top, , bottom] = marginOf(node.content)
  return sizes.heightOf(node, width) - bottom - Math.max(0, top) - fresh
}
