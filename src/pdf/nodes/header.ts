import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {sectionOpener} from './section-opener.ts'

/** The top of a chapter, or of a section in it. */
export const header: BlockNode = (element, to) => {
  if (to.level !== 'chapter') return sectionOpener(element, to)
  return {
    ...attributes(element),
    stack: partsOf(element.children, to),
    tag: 'Skip',
  }
}

/** What to have ready stands beside its label, in the columns of the fact sheet. */
function partsOf(nodes: readonly XhtmlNode[], to: Mapper): readonly Content[] {
  const elements = nodes.filter(node => node.kind === 'element')
  const at = elements.findIndex(one => one.name === 'ul' && one.classes.includes('ready'))
  const label = elements[at - 1]
  const list = elements[at]
  if (list === undefined || label === undefined || !label.classes.includes('label')) {
    return to.blocks(nodes)
  }
  return [
    ...to.blocks(elements.slice(0, at - 1)),
    readyRow(label, list, to),
    ...to.blocks(elements.slice(at + 1)),
  ]
}

function readyRow(label: Element, list: Element, to: Mapper): Content {
  const {theme} = to
  const style = to.weighted(theme.type.small, 700)
  const text = to.with({style}).runs(label.children)
  const {column} = theme.page
  const inner = to.with({style: theme.type.small, indent: 0, measure: to.measure - column})
  return {
    stack: [
      {rule: theme.rules.step, keepWithNext: true},
      {
        columns: [
          {text, style, width: theme.facts.label},
          {stack: inner.blocks([list]), width: '*', tag: 'Skip'},
        ],
        gap: 0,
        onBaseline: true,
        margin: [0, theme.space.paragraph, 0, 0],
      },
    ],
    margin: [0, theme.space.step, 0, 0],
    keepTogether: true,
    tag: 'Skip',
  }
}
