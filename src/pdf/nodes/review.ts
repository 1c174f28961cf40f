import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {childOf, hasClass} from './has-class.ts'

/** A topic with questions to answer on paper: it has a page of its own, which may be handed out. */
export function isReview(element: Element): boolean {
  return element.classes.includes('review') && childOf(element, 'hint') !== undefined
}

/**
 * What stands before the steps and sections of a topic. Questions begin as pages before and after the
 * chapters do: title and hint at the start of the frame, where the numbers of the questions hang.
 */
export function openingOf(
  element: Element,
  nodes: readonly XhtmlNode[],
  to: Mapper,
): readonly Content[] {
  if (!isReview(element)) return to.blocks(nodes)
  const {space, page} = to.theme
  const end = nodes.findIndex(node => hasClass(node, 'hint')) + 1
  const wide = to.with({indent: 0, measure: to.measure + page.column})
  const head = wide.blocks(nodes.slice(0, end)).map((block, at) => {
    const [start, , right, bottom] = block.margin ?? [0, 0, 0, 0]
    const raised = at === 0 ? {margin: [start, -space.pageTitleRise, right, bottom] as const} : {}
    return {...block, ...raised, keepWithNext: true}
  })
  return [...head, ...to.blocks(nodes.slice(end))]
}
