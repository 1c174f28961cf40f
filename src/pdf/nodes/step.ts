import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {addresses} from '../addresses.ts'
import type {Content} from '../engine/content.ts'
import {joinLast} from '../join-last.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {addressLines} from './address-lines.ts'
import {attributes} from './attributes.ts'
import {childOf, hasClass} from './has-class.ts'
import {headingTag} from './heading-tag.ts'
import {stepBody} from './step-body.ts'
import {tickBox} from './tick-box.ts'

/** A step is one object: rule, hanging number, title, tick box, pictures and instructions. */
export const step: BlockNode = (element, to) => {
  const list = addresses()
  const place = element.attributes.id ?? to.place
  const inner = to.with({place, gap: to.theme.space.instruction, addresses: list})
  const title = childOf(element, 'step-title')
  const rest = element.children.filter(node => node !== title)
  return {
    ...attributes(element),
    stack: [
      {rule: to.theme.rules.step, keepWithNext: true},
      ...(title === undefined ? [] : [titleRow(title, to)]),
      ...stepBody(rest, inner),
      ...addressLines(list, inner),
    ],
    margin: [0, to.theme.space.step, 0, 0],
    keepTogether: true,
    tag: 'Sect',
  }
}

/** "Step 3 (optional)" is no title, though it is more than a number. */
function isLabel(node: XhtmlNode): boolean {
  return hasClass(node, 'word') || hasClass(node, 'qualifier')
}

function titleRow(title: Element, to: Mapper): Content {
  const {type, page, space} = to.theme
  const number = childOf(title, 'number')
  const rest = title.children.filter(node => node !== number)
  const named = rest.some(node => !isLabel(node) && textOf(node).trim() !== '')
  const words = number === undefined ? '' : textOf(number)
  const text = joinLast(to.with({style: type.heading}).runs(named ? rest : title.children))
  return {
    stack: [{text, style: type.heading, tag: headingTag(title), keepWithNext: true}],
    hang: {
      width: page.column,
      marker: {
        at: 0,
        width: page.column,
        shapes: [],
        text: {words, style: type.stepNumber, rise: 0},
        // A title that says "Step 1" itself would be heard as "1 Step 1".
        tag: named ? 'Lbl' : 'Artifact',
      },
      trailing: {...tickBox(to.theme), at: 0},
    },
    margin: [0, space.stepTitle, 0, 0],
    keepWithNext: true,
    tag: 'Skip',
  }
}
