import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {tickBox} from './tick-box.ts'

/** A step is one object: rule, hanging number, title, tick box, pictures and instructions. */
export const step: BlockNode = (element, to) => {
  const inner = to.with({gap: to.theme.space.instruction})
  const title = element.children.find(isTitle)
  const rest = element.children.filter(node => node !== title)
  return {
    ...attributes(element),
    stack: [
      {rule: to.theme.rules.step, keepWithNext: true},
      ...(title === undefined ? [] : [titleRow(title, to)]),
      ...inner.blocks(rest),
    ],
    margin: [0, to.theme.space.step, 0, 0],
    keepTogether: true,
    tag: 'Sect',
  }
}

function titleRow(title: Element, to: Mapper): Content {
  const {type, page, space} = to.theme
  const number = title.children.find(node => hasClass(node, 'number'))
  const rest = title.children.filter(node => node !== number)
  const named = rest.some(node => !hasClass(node, 'word') && textOf(node) !== '')
  const words = number === undefined ? '' : textOf(number)
  const text = to.with({style: type.heading}).runs(named ? rest : title.children)
  return {
    stack: [{text, style: type.heading, tag: tagOf(title), keepWithNext: true}],
    hang: {
      width: page.column,
      marker: {
        at: 0,
        width: page.column,
        shapes: [],
        text: {words, style: type.stepNumber, rise: 0},
        tag: 'Lbl',
      },
      trailing: tickBox(to.theme),
    },
    margin: [0, space.stepTitle, 0, 0],
    keepWithNext: true,
    tag: 'Skip',
  }
}

function tagOf(title: Element) {
  return title.name === 'h3' ? 'H3' : title.name === 'h4' ? 'H4' : title.name === 'h5' ? 'H5' : 'H6'
}

function isTitle(node: XhtmlNode): node is Element {
  return hasClass(node, 'step-title')
}

function hasClass(node: XhtmlNode, name: string): boolean {
  return node.kind === 'element' && node.classes.includes(name)
}
