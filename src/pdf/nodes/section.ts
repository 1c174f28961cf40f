import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {addresses} from '../addresses.ts'
import {belowBox} from '../below-box.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {addressLines} from './address-lines.ts'
import {attributes} from './attributes.ts'
import {box} from './box.ts'
import {endKept} from './end-kept.ts'
import {childOf, hasClass} from './has-class.ts'
import {withoutLastLine} from './line.ts'
import {isReview, openingOf} from './review.ts'
import {step} from './step.ts'
import {topicTop} from './topic-top.ts'
import {withAddresses} from './with-addresses.ts'

/** A part of a chapter; steps and boxes have nodes of their own. */
export const section: BlockNode = (element, to) => {
  if (element.classes.includes('box')) return box(element, to)
  if (element.classes.includes('step')) return step(element, to)
  if (to.level === 'book') return group(element, to)
  const topic = element.classes.includes('topic')
  const title = titleOf(element)
  const level = topic ? 2 : 3
  const ruled = topic ? title !== '' : to.ruled && childOf(element, 'opener') !== undefined
  return {
    ...attributes(element),
    stack: [
      ...(ruled && !isReview(element) ? [topicTop(to)] : []),
      ...withNote(element, partsOf(element, to)),
    ],
    tag: 'Sect',
    ...(title === ''
      ? {}
      : {bookmark: {level: level + to.outline, title}, running: {section: title}}),
    ...(topic && title !== '' ? {pageBreak: 'page', ...freeFor(element, to)} : {}),
  }
}

/** A group of a list at the end of the book: a thin rule, a title, its entries. */
const group: BlockNode = (element, to) => ({
  ...attributes(element),
  stack: [{rule: to.theme.rules.step, keepWithNext: true}, ...to.blocks(element.children)],
  margin: [0, to.theme.space.group, 0, 0],
  tag: 'Sect',
})

/** What stands before the first inner section, then the addresses named in it, then the sections. */
function partsOf(element: Element, to: Mapper): readonly Content[] {
  const list = addresses()
  const place = element.attributes.id ?? to.place
  const level = isGroup(element) ? 'group' : 'topic'
  const inner = to.with({place, level, addresses: list, codes: new Set()})
  const at = element.children.findIndex(node => node.kind === 'element' && node.name === 'section')
  const cut = at === -1 ? element.children.length : at
  const opening = withoutLastLine(element.children.slice(0, cut))
  const text = spaced(openingOf(element, opening, inner), to)
  const before = withAddresses(text, addressLines(list, inner), to)
  const rest = element.children.slice(cut)
  const after = sectionsOf(rest, level !== 'group', inner)
  const opens = rest.some(leadsOn) && before.length <= to.theme.page.opening
  return [...(opens ? before.map(keep) : before), ...after]
}

/** A list at once below a title stands as free of it as a paragraph does. */
function spaced(blocks: readonly Content[], {theme: {space}}: Mapper): readonly Content[] {
  return blocks.map((block, at) => {
    const title = /^H\d$/.test(blocks[at - 1]?.tag ?? '')
    const [start, top, end, bottom] = block.margin ?? [0, 0, 0, 0]
    if (!title || block.tag !== 'L') return block
    return {...block, margin: [start, top + space.paragraph - space.instruction, end, bottom]}
  })
}

/** A topic whose title is followed at once by the title of its first section. */
function isGroup({classes, children}: Element): boolean {
  const [title, first] = children.filter(node => node.kind === 'element')
  const titled = title?.name === 'h2' || title?.classes.includes('opener') === true
  return classes.includes('topic') && titled && hasOpener(first)
}

function hasOpener(element: Element | undefined): boolean {
  return element?.name === 'section' && childOf(element, 'opener') !== undefined
}

/** Inner sections and steps; a box stays with the step it guards. */
function sectionsOf(nodes: readonly XhtmlNode[], ruled: boolean, to: Mapper): readonly Content[] {
  const elements = nodes.filter(node => node.kind === 'element')
  const sides = to.theme.page.facing ? facingSteps(elements) : new Map<Element, never>()
  const all = elements.flatMap((one, at) => {
    const blocks = to.with({ruled: ruled || at > 0}).blocks([one])
    const next = elements[at + 1]
    const guards = one.classes.includes('box') && next?.classes.includes('step') === true
    const side = sides.get(one)
    if (side !== undefined) return blocks.map(block => ({...block, facing: side}))
    return guards ? blocks.map(keep) : blocks
  })
  return all.map((block, at) => belowBox(block, all[at - 1], to.theme))
}

/** Pairs of steps that are to be compared, and the page of a spread that each stands on. */
function facingSteps(elements: readonly Element[]): ReadonlyMap<Element, 'verso' | 'recto'> {
  const sides = new Map<Element, 'verso' | 'recto'>()
  elements.forEach((one, at) => {
    const next = elements[at + 1]
    if (!one.classes.includes('facing') || sides.has(one)) return
    if (next?.classes.includes('step') !== true) return
    sides.set(one, 'verso').set(next, 'recto')
  })
  return sides
}

/** A step or section, which a text opens; a box by itself guards none. */
function leadsOn(node: XhtmlNode): boolean {
  return node.kind === 'element' && node.name === 'section' && !node.classes.includes('box')
}

/** An opener is not parted from its first step. */
function keep(block: Content): Content {
  return {...block, keepWithNext: true}
}

/** A note for who leads the group stands on the page of the last that it speaks of. */
function withNote({children}: Element, blocks: readonly Content[]): readonly Content[] {
  if (!children.some(node => hasClass(node, 'leader'))) return blocks
  return blocks.map((block, at) => (at === blocks.length - 2 ? endKept(block) : block))
}

/** How much of a page a topic needs to begin on it: a topic that is read needs less than one that is done. */
function freeFor(element: Element, {theme: {page}}: Mapper): {unlessFree?: number} {
  if (isReview(element)) return {}
  const done = element.children.some(node => hasClass(node, 'procedure') || hasClass(node, 'step'))
  return {unlessFree: done ? page.freeForSteps : page.freeForText}
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
