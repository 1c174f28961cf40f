import type {InlineNode} from '../mapper.ts'
import {button} from './button.ts'
import {link} from './link.ts'
import {mark} from './mark.ts'
import {word} from './word.ts'

/** The inline elements of the contract, each with what becomes of it. */
export const inlineNodes: Readonly<Record<string, InlineNode>> = {
  a: link,
  bdi: word({literal: true}),
  br: (_, look) => [{...look, text: '\n'}],
  code: word({literal: true, code: true}),
  em: mark(600),
  img: button,
  span: (element, look, to) =>
    element.classes.includes('label')
      ? mark(700)(element, look, to)
      : word({literal: element.classes.includes('address')})(element, look, to),
  strong: mark(700),
  sup: word({superior: true}),
}
