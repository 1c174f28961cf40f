import {fill} from '../../language/fill.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import {joinLast} from '../join-last.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {childOf} from './has-class.ts'
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
    stack: [...titleOf(signal, inner), ...inner.blocks(rest).map(joined)],
    box: {
      frame,
      head: {
        height: bar.height,
        fill: bar.fill,
        rule: bar.rule,
        content: signalBar(word?.children ?? [], level, to),
      },
      continued: continued(word === undefined ? '' : textOf(word), to),
      padding: nested ? [padding[2], padding[1], padding[2], padding[3]] : padding,
    },
    margin: [0, to.theme.space.box, 0, 0],
    keepTogether: rest.filter(node => node.kind === 'element').length <= to.theme.box.whole,
    tag: 'Aside',
    title: word === undefined ? '' : textOf(word),
  }
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

/** The author's own label says what the harm is: it is the first line of the box. */
function titleOf(signal: Element | undefined, to: Mapper): readonly Content[] {
  const label = signal === undefined ? undefined : childOf(signal, 'title')
  if (label === undefined) return []
  const style = to.theme.type.heading
  return [{text: joinLast(to.with({style}).runs([label])), style, keepWithNext: true}]
}
