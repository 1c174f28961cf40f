import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {facts} from './facts.ts'

/** Terms with what they mean, questions with their answers, or the facts of a tool. */
export const definitions: BlockNode = (element, to) => {
  if (element.classes.includes('facts')) return facts(element, to)
  const stack = element.children.flatMap(node => (node.kind === 'text' ? [] : entry(node, to)))
  return {...attributes(element), stack, tag: 'L'}
}

function entry(element: Element, to: Mapper): readonly Content[] {
  if (element.name === 'dd')
    return to.with({gap: to.theme.space.instruction}).blocks(element.children)
  const term = to.with({style: to.theme.type.runIn, gap: to.theme.space.paragraph})
  return term.blocks(element.children).map(block => ({...block, keepWithNext: true}))
}
