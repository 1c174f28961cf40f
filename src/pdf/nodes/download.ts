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
  const style = to.weighted(type.note, 700)
  const words: Content[] = [
    ...(label === undefined ? [] : [{text: to.with({style}).runs(label.children), style}]),
    ...apart(to.with({style: addressStyle(url, to), indent: 0, gap: 0}).blocks(rest), to),
  ]
  const code = to.qr(url)
  return {
    ...attributes(element),
    stack: [
      {rule: rules.section, keepWithNext: true},
      {
        columns: [
          ...(code === null ? [] : [codeAt(code, facts.code)]),
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

/** What is said below a large address stands a little off. */
function apart(blocks: readonly Content[], {theme: {space}}: Mapper): readonly Content[] {
  return blocks.map((block, at) => {
    const [start, top, end, bottom] = block.margin ?? [0, 0, 0, 0]
    return at === 1 ? {...block, margin: [start, top + space.instruction, end, bottom]} : block
  })
}

/** The code itself stands at the start of the frame, as high as the letters of its label: its border reaches beyond. */
function codeAt({border, ...code}: Code, drop: number) {
  return {...code, margin: [-border, drop - border, 0, -border] as const}
}

/** A short address is read from afar; a long one must fit its line. */
function addressStyle(url: string, {theme: {type}}: Mapper): Mapper['style'] {
  const letters = url.length - 'https://'.length
  if (letters <= 20) return type.address
  if (letters <= 26) return type.longAddress
  return letters <= 36 ? type.heading : type.body
}
