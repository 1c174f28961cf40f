import {textOf} from '../../xhtml/text-of.ts'
import type {BlockNode} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {box} from './box.ts'

/** A tip or note stands beside the text; a footnote below it. */
export const aside: BlockNode = (element, to) => {
  if (!element.classes.includes('footnote')) return box(element, to)
  const {type, page, space} = to.theme
  const [label, ...rest] = element.children.filter(child => child.kind === 'element')
  const number = label === undefined ? '' : textOf(label)
  return {
    ...attributes(element),
    stack: to.with({style: type.note, indent: 0, gap: 0}).blocks(rest),
    hang: {
      width: page.column,
      marker: {
        at: page.column / 2,
        width: page.column / 2,
        shapes: [],
        text: {words: number, style: type.note, rise: 0},
        tag: 'Lbl',
      },
    },
    margin: [0, space.paragraph, 0, 0],
    tag: 'Note',
    footnote: true,
  }
}
