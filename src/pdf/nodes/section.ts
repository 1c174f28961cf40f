import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {addresses} from '../addresses.ts'
import type {BlockNode} from '../mapper.ts'
import {addressLines} from './address-lines.ts'
import {attributes} from './attributes.ts'
import {box} from './box.ts'
import {codes} from './codes.ts'
import {step} from './step.ts'
import {topicTop} from './topic-top.ts'

/** A part of a chapter; steps and boxes have nodes of their own. */
export const section: BlockNode = (element, to) => {
  if (element.classes.includes('box')) return box(element, to)
  if (element.classes.includes('step')) return step(element, to)
  if (to.level === 'book') return group(element, to)
  const topic = element.classes.includes('topic')
  const title = titleOf(element)
  const level = topic ? 2 : 3
  return {
    ...attributes(element),
    stack: [...(topic && title !== '' ? [topicTop(to)] : []), ...partsOf(element, to)],
    tag: 'Sect',
    ...(title === '' ? {} : {bookmark: {level, title}, running: {section: title}}),
    ...(topic && title !== '' ? {pageBreak: 'page', unlessFree: 0.6} : {}),
  }
}

/** A group of a list at the end of the book: a thin rule, a title, its entries. */
const group: BlockNode = (element, to) => ({
  ...attributes(element),
  stack: [{rule: to.theme.rules.step, keepWithNext: true}, ...to.blocks(element.children)],
  margin: [0, to.theme.space.step, 0, 0],
  tag: 'Sect',
})

/** What stands before the first inner section, then the addresses named in it, then the sections. */
const partsOf = (element: Element, to: Parameters<BlockNode>[1]) => {
  const list = addresses()
  const links = new Set<string>()
  const place = element.attributes.id ?? to.place
  const inner = to.with({place, level: 'topic', addresses: list, codes: links})
  const at = element.children.findIndex(node => node.kind === 'element' && node.name === 'section')
  const cut = at === -1 ? element.children.length : at
  const before = inner.blocks(element.children.slice(0, cut))
  const after = inner.blocks(element.children.slice(cut))
  return [
    ...before,
    ...addressLines(list, to),
    ...after,
    ...(to.level === 'book' ? [] : codes([...links], to)),
  ]
}

/** The words of its own heading, which may stand in an opener. */
function titleOf(element: Element): string {
  for (const child of element.children) {
    if (child.kind === 'text') continue
    if (/^h\d$/.test(child.name)) return textOf(child)
    if (child.name === 'header') return titleOf(child)
  }
  return ''
}
