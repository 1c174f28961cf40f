import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** What the book says of itself, on the axis, at the foot of the page behind the cover. */
export const colophon: BlockNode = (element, to) => {
  const {type, page, colophon: look} = to.theme
  const inner = to.with({style: type.small, indent: 0, gap: look.above})
  const parts = element.children.flatMap(node => (node.kind === 'text' ? [] : partOf(node, inner)))
  return {
    ...attributes(element),
    stack: [{stack: parts, margin: [page.column, 0, 0, 0], atFoot: true, tag: 'Skip'}],
    tag: 'Sect',
    pageBreak: 'page',
    running: {chapter: '', section: '', foot: '', tab: '', bare: false},
  }
}

function partOf(element: Element, to: Mapper): readonly Content[] {
  if (element.name === 'h1') {
    const style = to.theme.type.subsection
    return [
      {...attributes(element), text: to.with({style}).runs(element.children), style, tag: 'H1'},
    ]
  }
  if (element.name !== 'dl') return to.blocks([element])
  return element.children.flatMap(node => (node.kind === 'text' ? [] : entry(node, to)))
}

/** A bold label and its text below each other. */
function entry(element: Element, to: Mapper): readonly Content[] {
  const {type, colophon: look} = to.theme
  if (element.name === 'dd') {
    if (!isFingerprint(element)) return to.with({gap: 0}).blocks(element.children)
    return to.with({style: type.fingerprint, gap: look.fingerprint}).blocks(element.children)
  }
  const style = to.weighted(to.style, 700)
  const text = to.with({style}).runs(element.children)
  return [{text, style, margin: [0, look.label, 0, 0], keepWithNext: true}]
}

/** The lines of a key, and nothing else. */
function isFingerprint({children}: Element): boolean {
  const inside = children.filter(node => node.kind === 'element' || node.text.trim() !== '')
  return inside.every(node => node.kind === 'element' && ['code', 'br'].includes(node.name))
}
