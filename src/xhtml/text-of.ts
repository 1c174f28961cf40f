import type {XhtmlNode} from './tree.ts'

/** The characters of a node and all that is in it, in reading order, nothing put between. */
export function textOf(node: XhtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('')
}
