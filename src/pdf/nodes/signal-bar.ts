import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {hazardSign} from './hazard-sign.ts'

/** The bar across the top of a box: the triangle hangs, the signal word stands on the axis. */
export function signalBar(
  word: string,
  level: 'danger' | 'warning' | 'caution',
  to: Mapper,
): Content {
  const {frame, word: colour, sign} = to.theme[level]
  const start = to.theme.box.padding[0]
  const style = {...to.theme.type.signal, colour, leading: to.theme[level].bar.height}
  return {
    stack: [{text: [{text: word}], style, keepWithNext: true}],
    hang: {width: start, marker: hazardSign(start - to.theme.box.sign, frame.width, sign)},
    tag: 'Skip',
  }
}
