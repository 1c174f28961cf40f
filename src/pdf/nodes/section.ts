import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {box} from './box.ts'
import {step} from './step.ts'
import {topicTop} from './topic-top.ts'

/** A part of a chapter; steps and boxes have nodes of their own. */
export const section: BlockNode = (element, to) => {
  if (element.classes.includes('box')) return box(element, to)
  if (element.classes.includes('step')) return step(element, to)
  const topic = element.classes.includes('topic')
  const title = titleOf(element)
  const level = topic ? 2 : 3
  return {
    ...attributes(element),
    stack: [...(topic ? [topicTop(to)] : []), ...to.blocks(element.children)],
    tag: 'Sect',
    ...(title === '' ? {} : {bookmark: {level, title}, running: {section: title}}),
    ...(topic ? {pageBreak: 'page', unlessFree: 0.6} : {}),
  }
}

function titleOf(element: Element): string {
  const heading = element.children.find(
    child => child.kind === 'element' && /^h\d$/.test(child.name),
  )
  return heading === undefined ? '' : textOf(heading)
}
