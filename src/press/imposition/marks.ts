import type {Shape} from '../../pdf/engine/content.ts'
import {millimetre} from './paper.ts'

/** A hairline that office printers still hold. */
const line = {width: 0.6, colour: '#000000'}
const dashed = {...line, dash: {length: 3, space: 2.4}}

/** Length of the dashes at the edge of a sheet that show where it is folded. */
const usual = 20

/** Width of a staple. */
const staple = 12 * millimetre

/** A short dashed line from an edge of the sheet inward: here it is folded. */
export function tick(
  x: number,
  y: number,
  toward: 'down' | 'up' | 'right' | 'left',
  reach = usual,
): Shape {
  const right = toward === 'right' ? reach : toward === 'left' ? -reach : 0
  const down = toward === 'down' ? reach : toward === 'up' ? -reach : 0
  return {
    shape: 'polygon',
    points: [
      {x, y},
      {x: x + right, y: y + down},
    ],
    open: true,
    line: dashed,
  }
}

/** Where scissors go. */
export function cutLine(x: number, y: number, toX: number, toY: number): Shape {
  const points = [
    {x, y},
    {x: toX, y: toY},
  ]
  return {shape: 'polygon', points, open: true, line}
}

/** Strokes on an upright fold where two staples go: at a quarter and three quarters of its height. */
export function staples(fold: number, top: number, height: number): readonly Shape[] {
  return [1 / 4, 3 / 4].map(share => {
    const middle = top + height * share
    return cutLine(fold, middle - staple / 2, fold, middle + staple / 2)
  })
}

/** Folds of a half that reaches from `top` over `height`. */
export function foldTicks(fold: number, top: number, height: number): readonly Shape[] {
  return [tick(fold, top, 'down'), tick(fold, top + height, 'up')]
}
