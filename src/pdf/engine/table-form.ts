import {paddingOf, wishesOf} from './column-widths.ts'
import {marginOf} from './geometry.ts'
import {Node} from './node.ts'
import type {Sizes} from './sizes.ts'

/** A word longer than this share of the width may be broken: a fingerprint, an address. */
const longest = 0.3

/** A block as it is set at a width: a table in its other form where words would not fit its columns. */
export function formOf(node: Node, width: number, sizes: Sizes): Node {
  const {content} = node
  if (!('table' in content) || content.instead === undefined) return node
  const [start, , end] = marginOf(content)
  const room = width - start - end
  const needed = wishesOf(node, content, sizes)
    .map(({least}) => Math.min(least, room * longest))
    .reduce((sum, least) => sum + least, paddingOf(node, content))
  if (needed <= room) return node
  node.instead ??= new Node(content.instead, node.setting)
  return node.instead
}
