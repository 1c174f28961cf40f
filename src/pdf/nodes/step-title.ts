import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import {joinLast} from '../join-last.ts'
import type {Mapper} from '../mapper.ts'
import {childOf, hasClass} from './has-class.ts'
import {headingTag} from './heading-tag.ts'
import {tickBox} from './tick-box.ts'

/** The hanging number, the title on its baseline, and the tick box at the end of the row. */
export function stepTitle(title: Element, to: Mapper): Content {
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
    margin: [0, space.stepTitle, 0, space.belowStepTitle],
    keepWithNext: true,
    tag: 'Skip',
  }
}

/** "Step 3 (optional)" is no title, though it is more than a number. */
function isLabel(node: XhtmlNode): boolean {
  return hasClass(node, 'word') || hasClass(node, 'qualifier')
}
