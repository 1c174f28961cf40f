import {textOf} from '../../xhtml/text-of.ts'
import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** Lines to type or read as they stand, in a thin frame; spaces are kept. */
export const preformatted: BlockNode = (element, to) => {
  const raw = element.children
    .map(node => (node.kind === 'text' ? node.text : textOf(node)))
    .join('')
  const text = raw
    .replace(/^\n|\n$/g, '')
    .replace(/^ +/gm, spaces => '\u00a0'.repeat(spaces.length))
  const [node, ...others] = element.children
  const isOne = node?.kind === 'text' && others.length === 0
  const origin = isOne ? {origin: {part: to.place, node}} : {}
  const style = to.theme.type.code
  return {
    ...attributes(element),
    stack: [{text: [{text, literal: true, ...origin}], style, tag: 'Code'}],
    box: {frame: to.theme.rules.table, padding: [7, 5, 7, 6]},
    margin: [to.indent, to.gap, 0, 0],
    tag: 'Skip',
  }
}
