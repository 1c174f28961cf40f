import {fullStopAfter} from '../../language/full-stop.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {circleSign} from './circle-sign.ts'
import {childOf} from './has-class.ts'
import {ownEnd} from './own-end.ts'

/** No harm, no frame: a bar at the side, a circled i, and the word run in before the text. */
export const tip: BlockNode = (element, to) => {
  const signal = childOf(element, 'signal')
  const rest = element.children.filter(node => node !== signal)
  const word = signal === undefined ? '' : textOf(signal)
  const {edge, sign} = to.theme.tip
  const nested = to.indent === 0 && to.level !== 'book'
  const padding = nested ? to.theme.space.paragraph : to.theme.page.column - edge.width
  return {
    ...attributes(element),
    stack: [
      {
        stack: ownEnd(ranIn(signal?.children ?? [], rest, to)),
        ...(nested ? {} : {hang: {width: padding, marker: circleSign(sign, padding)}}),
        tag: 'Skip',
      },
    ],
    box: {edge, padding: [nested ? padding : 0, 0, 0, 0]},
    margin: [0, to.theme.space.box, 0, 0],
    keepTogether: rest.filter(node => node.kind === 'element').length <= to.theme.box.whole,
    tag: 'Aside',
    title: word,
  }
}

function ranIn(
  word: readonly XhtmlNode[],
  rest: readonly XhtmlNode[],
  to: Mapper,
): readonly Content[] {
  const inner = to.with({indent: 0, gap: to.theme.space.instruction})
  const at = rest.findIndex(node => node.kind === 'element')
  const first = rest[at]
  const style = to.weighted(to.style, 700)
  const stop = `${fullStopAfter(word.map(textOf).join(''))} `
  const opening = [...to.with({style}).runs(word, {style}), {text: stop, style}]
  if (first?.kind === 'element' && first.name === 'p' && !first.classes.includes('result')) {
    const text = [...opening, ...inner.runs(first.children)]
    return [{text, style: inner.style}, ...inner.blocks(rest.slice(at + 1))]
  }
  return [{text: opening, style: inner.style, keepWithNext: true}, ...inner.blocks(rest)]
}
