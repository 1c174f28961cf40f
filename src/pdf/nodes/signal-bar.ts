import type {XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {hazardSign} from './hazard-sign.ts'

/** Height of the ascent and of a capital, as shares of the size (Atkinson Hyperlegible Next). */
const [ascent, capital] = [0.95, 0.66]

/** The bar across the top of a box: the triangle hangs, the signal word stands on the axis. */
export function signalBar(
  word: readonly XhtmlNode[],
  level: 'danger' | 'warning' | 'caution',
  to: Mapper,
): Content {
  const {frame, word: colour, sign} = to.theme[level]
  const {padding, sign: reach} = to.theme.box
  const start = padding[0] - frame.width
  const {height} = to.theme[level].bar
  const style = {...to.theme.type.signal, colour, leading: height}
  const above = Math.max(0, (height + capital * style.size) / 2 - ascent * style.size)
  return {
    stack: [{text: to.with({style}).runs(word), style, keepWithNext: true}],
    hang: {width: start, marker: hazardSign(start - reach, sign, reach / 25)},
    margin: [0, above, 0, 0],
    tag: 'Skip',
  }
}
