import {fill} from '../../language/fill.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import {joinLast} from '../join-last.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {childOf} from './has-class.ts'
import {ownEnd} from './own-end.ts'
import {signalBar} from './signal-bar.ts'
import {tip} from './tip.ts'

/** A box is a node of its own, not a table, so that it goes on over a page with frame and padding. */
export const box: BlockNode = (element, to) => {
  const level = (['danger', 'warning', 'caution'] as const).find(one =>
    element.classes.includes(one),
  )
  if (level === undefined) return tip(element, to)
  const {frame, bar} = to.theme[level]
  const signal = childOf(element, 'signal')
  const rest = element.children.filter(node => node !== signal)
  const word = signal === undefined ? undefined : childOf(signal, 'word')
  const nested = to.indent === 0 && to.level !== 'book'
  const padding = to.theme.box.padding
  const inner = to.with({
    indent: 0,
    gap: to.theme.space.instruction,
    measure: to.measure - padding[2],
  })
  return {
    ...attributes(element),
    stack: ownEnd(
      atTop([
        ...titleOf(signal, inner),
        ...hazardOf(rest, inner),
        ...inner.blocks(rest.filter(node => !isHazard(node, rest))).map(joined),
      ]),
    ),
    box: {
      frame,
      head: {
        height: bar.height,
        fill: bar.fill,
        rule: bar.rule,
        content: signalBar(word?.children ?? [], level, to),
      },
      continued: continued(word === undefined ? '' : textOf(word), to),
      // The frame stands inside of its place, so that the text keeps to the axis.
      padding: [
        (nested ? padding[2] : padding[0]) - frame.width,
        padding[1],
        padding[2],
        padding[3],
      ],
    },
    margin: [0, to.theme.space.box, 0, 0],
    keepTogether: rest.filter(node => node.kind === 'element').length <= to.theme.box.whole,
    tag: 'Aside',
    title: word === undefined ? '' : textOf(word),
  }
}

/** Above the first line of a box there is its padding and no more. */
function atTop(blocks: readonly Content[]): readonly Content[] {
  return blocks.map((block, at) => {
    const [start, , end, bottom] = block.margin ?? [0, 0, 0, 0]
    return at === 0 ? {...block, margin: [start, 0, end, bottom] as const} : block
  })
}

/** What stands at the top of the next page if a long box goes on there. */
function continued(word: string, to: Mapper): Content {
  const style = to.weighted(to.theme.type.note, 700)
  return {text: [{text: fill(to.words.continued, {number: word})}], style}
}

/** No paragraph of a box ends with a short word alone on its line. */
function joined(block: Content): Content {
  if ('text' in block) return {...block, text: joinLast(block.text)}
  return 'stack' in block ? {...block, stack: block.stack.map(joined)} : block
}

/** A first paragraph all in bold, with more below it, says what the harm is, as a label does. */
function hazardOf(nodes: readonly XhtmlNode[], to: Mapper): readonly Content[] {
  const style = to.theme.type.heading
  return nodes.flatMap(node =>
    isHazard(node, nodes)
      ? [
          {
            ...attributes(node),
            text: joinLast(to.with({style}).runs(node.children)),
            style,
            keepWithNext: true,
          },
        ]
      : [],
  )
}

function isHazard(node: XhtmlNode, nodes: readonly XhtmlNode[]): node is Element {
  const [first, second] = nodes.filter(one => one.kind === 'element')
  if (node.kind === 'text' || node !== first || second === undefined || node.name !== 'p')
    return false
  const inside = node.children.filter(one => one.kind === 'element' || one.text.trim() !== '')
  return inside.length === 1 && inside.every(one => one.kind === 'element' && one.name === 'strong')
}

/** The author's own label says what the harm is: it is the first line of the box. */
function titleOf(signal: Element | undefined, to: Mapper): readonly Content[] {
  const label = signal === undefined ? undefined : childOf(signal, 'title')
  if (label === undefined) return []
  const style = to.theme.type.heading
  return [{text: joinLast(to.with({style}).runs([label])), style, keepWithNext: true}]
}
