import type {Drawing, Point, Shape} from '../../pdf/engine/content.ts'
import {millimetre} from '../imposition/paper.ts'

const black = '#000000'
const thin = {width: 0.75, colour: black}

/** An arrow with its tip at a point. */
export function arrow(
  {x, y}: Point,
  toward: 'down' | 'up',
  {wide, long}: {readonly wide: number; readonly long: number},
): Shape {
  const away = toward === 'down' ? -1 : 1
  const at = (right: number, back: number) => ({x: x + right, y: y + away * back})
  const [head, shaft] = [wide * 0.8, wide * 0.22]
  return {
    shape: 'polygon',
    points: [
      at(0, 0),
      at(wide / 2, head),
      at(shaft, head),
      at(shaft, long),
      at(-shaft, long),
      at(-shaft, head),
      at(-wide / 2, head),
    ],
    fill: black,
  }
}

/** A frame `edge` points inside the paper. */
export function frame({width, height}: {width: number; height: number}, edge: number): Shape {
  const inside = edge + thin.width / 2
  return {
    shape: 'rectangle',
    ...{x: inside, y: inside, width: width - 2 * inside, height: height - 2 * inside},
    line: thin,
  }
}

/** A line of ten centimetres with a stroke at each. */
export const ruler: Drawing = (() => {
  const length = 100 * millimetre
  const strokes = Array.from({length: 11}, (_, at) => {
    const x = (at * length) / 10
    return path([x, at % 5 === 0 ? 0 : 7], [x, 14])
  })
  return {drawing: [path([0, 14], [length, 14]), ...strokes], width: length, height: 15}
})()

/** A sheet against the light: its arrows touch, and that is right, or they are apart, which is not. */
export function tips(right: boolean): Drawing {
  const size = {wide: 9, long: 15}
  const arrows = [14, 42].flatMap(x => [
    arrow({x, y: 18}, 'down', size),
    right ? arrow({x, y: 18}, 'up', size) : arrow({x, y: 37}, 'down', size),
  ])
  const sheet: Shape = {shape: 'rectangle', x: 0.5, y: 0.5, width: 55, height: 40, line: thin}
  return {drawing: [sheet, ...arrows, ...(right ? check : cross)], width: 84, height: 41}
}

const bold = {width: 2.5, colour: black}
const check: readonly Shape[] = [path([64, 21], [69, 28], bold), path([69, 28], [80, 12], bold)]
const cross: readonly Shape[] = [path([65, 13], [79, 27], bold), path([79, 13], [65, 27], bold)]

function path(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  line = thin,
): Shape {
  const points = [
    {x, y},
    {x: toX, y: toY},
  ]
  return {shape: 'polygon', points, open: true, line}
}
