import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {question} from './question.ts'

/** Items below each other; what hangs beside each is the item's own affair. */
export const list: BlockNode = (element, to) => {
  const items = element.children.filter(node => node.kind === 'element')
  if (items.length === 0) return null
  if (isSingleRemark(element, items)) {
    return {
      ...attributes(element),
      stack: items.flatMap(item => to.blocks(item.children)),
      tag: 'Skip',
    }
  }
  if (element.classes.includes('entries')) return entries(element, items, to)
  const inner = element.classes.includes('ready') ? to.with({ready: true}) : to
  const stack = element.classes.includes('questions')
    ? twoAtLast(items.map((item, at) => question(item, at, to)))
    : to.level === 'book'
      ? twoAtLast(inner.blocks(items))
      : inner.blocks(items)
  const opens = element.classes.includes('ready') && to.level !== 'chapter'
  const {ready, groupList} = to.theme.space
  const above = opens ? ready : to.level === 'book' ? groupList : 0
  return {...attributes(element), stack, tag: 'L', margin: [0, above, 0, 0]}
}

/** The last question, or thing of a checklist, does not stand alone on a page. */
function twoAtLast(items: readonly Content[]): readonly Content[] {
  const last = items.length - 2
  return items.map((one, at) => (at === last ? {...one, keepWithNext: true} : one))
}

/** Plain lines below each other, such as web addresses. */
function entries(list: Element, items: readonly Element[], to: Mapper): Content {
  const inner = to.with({style: to.theme.type.small, gap: to.theme.space.instruction})
  return {
    ...attributes(list),
    stack: items.map(item => ({stack: inner.blocks(item.children), tag: 'LI'})),
    tag: 'L',
  }
}

/** One bullet alone is a plain paragraph: there is nothing to tell it apart from. */
function isSingleRemark(list: Element, items: readonly Element[]): boolean {
  const [only, second] = items
  if (!list.classes.includes('bullets') || only === undefined || second !== undefined) return false
  return only.children.every(node => node.kind === 'text' || node.name === 'p')
}
