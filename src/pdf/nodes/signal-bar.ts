import type {FamilyName} from '../../theme/families.ts'
import type {XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {hazardSign} from './hazard-sign.ts'

/**
 * Height of the ascent, and how far letters reach above the line more than below it, as shares of
 * the size: a capital has nothing below, a stack of Burmese or the bowl of an Arabic letter has.
 */
const usual = [0.95, 0.66] as const
const letters: Partial<Record<FamilyName, readonly [ascent: number, above: number]>> = {
  'Noto Naskh Arabic': [1.069, 0.45],
  'Noto Sans Khmer': [1.069, 0.45],
  'Noto Sans Myanmar': [1.324, 0.36],
  'Noto Sans Thai': [1.061, 0.6],
  'Noto Serif Tibetan': [1.466, 0.4],
  Vazirmatn: [1.025, 0.45],
}

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
  const [ascent] = letters[to.family] ?? usual
  const [, above] = letters[to.theme.faces.text] ?? usual
  const margin = (height + above * style.size) / 2 - ascent * style.size
  return {
    stack: [{text: to.with({style}).runs(word), style, keepWithNext: true}],
    hang: {width: start, marker: hazardSign(start - reach, sign, reach / 25)},
    margin: [0, margin, 0, 0],
    tag: 'Skip',
  }
}
