import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {firstOf} from './first-of.ts'
import {childOf} from './has-class.ts'
import type {Code} from './qr.ts'

/** Where to get a tool: the address large, and as a code for phones. */
export const download: BlockNode = (element, to) => {
  const {rules, space, facts, type} = to.theme
  const url = firstOf(element, one => one.name === 'a')?.attributes.href ?? ''
  const label = childOf(element, 'label')
  const rest = element.children.filter(node => node !== label)
  const style = to.weighted(type.small, 700)
  const words: Content[] = [
    ...(label === undefined ? [] : [{text: to.with({style}).runs(label.children), style}]),
    ...to.with({style: addressStyle(url, to), indent: 0, gap: 0}).blocks(rest),
  ]
  const code = to.qr(url)
  return {
    ...attributes(element),
    stack: [
      {rule: rules.section, keepWithNext: true},
      {
        columns: [
          ...(code === null ? [] : [codeAt(code)]),
          {
            stack: words,
            width: '*',
            tag: 'Skip',
            margin: [code === null ? facts.label : facts.label - code.width, 0, 0, 0],
          },
        ],
        gap: 0,
        margin: [0, space.paragraph, 0, 0],
      },
    ],
    margin: [0, space.step, 0, 0],
    keepTogether: true,
    tag: 'Skip',
  }
}

/** The code itself stands at the start of the frame, as high as its label: its border reaches beyond. */
function codeAt({border, ...code}: Code) {
  return {...code, margin: [-border, -border, 0, -border] as const}
}

/** A short address is read from afar; a long one must fit its line. */
function addressStyle(url: string, {theme: {type}}: Mapper): Mapper['style'] {
  const letters = url.length - 'https://'.length
  if (letters <= 20) return type.address
  if (letters <= 26) return type.longAddress
  return letters <= 36 ? type.heading : type.body
}
