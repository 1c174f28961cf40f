import {fill} from '../../language/fill.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {addresses} from '../addresses.ts'
import type {Content, Stack} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {addressLines} from './address-lines.ts'
import {attributes} from './attributes.ts'
import {childOf} from './has-class.ts'
import {withoutLastLine} from './line.ts'
import {stepBody, withFigureBeside} from './step-body.ts'
import {stepTitle} from './step-title.ts'

/**
 * A step is one object: rule, hanging number, title, tick box, pictures and instructions. One that
 * is taller than a page has its picture beside the text; if that is not enough, it is split after
 * two instructions at least, and goes on below its number and its picture.
 */
export const step: BlockNode = (element, to) => {
  const codes = new Set(to.codes)
  const rest = element.children.filter(node => node !== childOf(element, 'step-title'))
  return {
    ...set(element, stepBody, to),
    tighter: () => set(element, withFigureBeside, to.with({codes})),
    continued: continuation(element, rest.find(isPicture), to),
  }
}

function set(element: Element, body: typeof stepBody, to: Mapper): Stack {
  const list = addresses()
  const place = element.attributes.id ?? to.place
  const inner = to.with({place, gap: to.theme.space.instruction, addresses: list})
  const title = childOf(element, 'step-title')
  const rest = element.children.filter(node => node !== title)
  return {
    ...attributes(element),
    stack: [
      {rule: to.theme.rules.step, keepWithNext: true},
      ...(title === undefined ? [] : [stepTitle(title, to)]),
      ...body(withoutLastLine(rest), inner),
      ...addressLines(list, inner),
    ],
    margin: [0, to.theme.space.step, 0, 0],
    keepTogether: true,
    tag: 'Sect',
  }
}

/**
 * What stands at the top of the next page: "3 continued", and the picture that the discs point to.
 * The number of a step whose title stands elsewhere is its value.
 */
function continuation(element: Element, figure: Element | undefined, to: Mapper): Content {
  const {rules, space, type} = to.theme
  const title = childOf(element, 'step-title')
  const number = title === undefined ? undefined : childOf(title, 'number')
  const named = number === undefined ? element.attributes.value : textOf(number)
  const words = fill(to.words.continued, {number: named ?? ''})
  return {
    stack: [
      {rule: rules.step},
      {text: [{text: words.trim()}], style: type.runIn, margin: [to.indent, space.stepTitle, 0, 0]},
      ...(figure === undefined ? [] : to.blocks([figure])),
    ],
    margin: [0, 0, 0, space.instruction],
    tag: 'Skip',
  }
}

/** A picture that is not there has no discs to be found again. */
function isPicture(node: Element['children'][number]): node is Element {
  return node.kind === 'element' && node.name === 'figure' && !node.classes.includes('missing')
}
