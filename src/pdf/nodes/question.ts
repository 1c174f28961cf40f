import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** A review question on the pattern of a step, with dotted lines to write the answer on. */
export function question(item: Element, at: number, to: Mapper): Content {
  const {page, rules, type, writing} = to.theme
  const words = item.attributes['data-disc'] ?? item.attributes.value ?? String(at + 1)
  const width = page.column
  return {
    ...attributes(item),
    stack: [
      {rule: rules.step, keepWithNext: true},
      {
        stack: to.with({indent: 0, gap: 0}).blocks(item.children),
        hang: {
          width,
          marker: {
            at: 0,
            width,
            shapes: [],
            text: {words, style: type.stepNumber, rise: 0},
            tag: 'Lbl',
          },
        },
        margin: [0, writing.above, 0, 0],
        tag: 'Skip',
      },
      ...Array.from({length: writing.lines}, (_, line) => ({
        rule: {...writing.line, dash: writing.dash},
        margin: [
          width,
          (line === 0 ? writing.first : writing.pitch) - writing.line.width,
          0,
          0,
        ] as const,
      })),
    ],
    margin: [0, writing.below, 0, 0],
    keepTogether: true,
    tag: 'LI',
  }
}
