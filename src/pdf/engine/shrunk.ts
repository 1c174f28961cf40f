import type {Content} from './content.ts'
import {Node} from './node.ts'

/**
 * A block that is to be kept together, with pictures just small enough to take away as many points
 * as it is too high, or as small as they may be. The node itself if it has no such pictures.
 */
export function shrunk(node: Node, over: number): Node {
  const {content, setting} = node
  const {height, least} = picturesIn(content)
  if (height === 0 || setting.scale !== undefined) return node
  const scale = Math.max(least, 1 - (over + 0.1) / height)
  return scale >= 1 ? node : new Node(content, {...setting, scale})
}

/** How high the pictures of a block are together that may be smaller, and how small all may be. */
function picturesIn(content: Content): {readonly height: number; readonly least: number} {
  if ('image' in content && content.least !== undefined) {
    return {height: content.height, least: content.least}
  }
  const inner = 'stack' in content ? content.stack : 'columns' in content ? content.columns : []
  const found = inner.map(picturesIn)
  return {
    height: found.reduce((sum, {height}) => sum + height, 0),
    least: Math.max(0, ...found.map(({least}) => least)),
  }
}
