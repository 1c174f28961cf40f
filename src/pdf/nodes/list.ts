import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** Items below each other; what hangs beside each is the item's own affair. */
export const list: BlockNode = (element, to) => {
  const items = element.children.filter(node => node.kind === 'element')
  if (items.length === 0) return null
  return {...attributes(element), stack: to.blocks(items), tag: 'L'}
}
