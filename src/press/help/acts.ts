import type {Drawing, Shape} from '../../pdf/engine/content.ts'
import {arc, dash, head, paper, path, sheet, thick} from './drawing.ts'

/** What hands do between the printer and the finished booklet. */
export type Act = 'short-edge' | 'long-edge' | 'cut' | 'nest' | 'fold' | 'staple' | 'sew'

/** Drawings of acts, 150 by 110 points at scale 1: black lines, as a copier keeps them. */
export const picture = {
  width: 150,
  height: 110,
  of: (act: Act, scale: number, direction: 'ltr' | 'rtl'): Drawing => ({
    drawing: drawings[act].map(shape => scaled(shape, scale, direction)),
    width: 150 * scale,
    height: 110 * scale,
  }),
} as const

/** Lines keep their width; a book that is bound at the right is folded the other way. */
function scaled(shape: Shape, scale: number, direction: 'ltr' | 'rtl'): Shape {
  const across = (x: number) => scale * (direction === 'rtl' ? 150 - x : x)
  if (shape.shape === 'polygon') {
    return {...shape, points: shape.points.map(({x, y}) => ({x: across(x), y: y * scale}))}
  }
  const {x, y, width, height} = shape
  const left = direction === 'rtl' ? x + width : x
  return {...shape, x: across(left), y: y * scale, width: width * scale, height: height * scale}
}

/** A lying sheet with two pages, turned about the short edge that is drawn thick. */
const shortEdge: readonly Shape[] = [
  sheet(4, 34, 102, 72),
  path('55,34 55,106', {dash}),
  ...['12,46 47,46', '12,54 47,54', '12,62 36,62', '63,46 98,46', '63,54 98,54', '63,62 87,62'].map(
    line => path(line),
  ),
  path('106,34 106,106', {width: 4}),
  arc(106, 32, 26, 180, 352),
  head(132, 37, 'down'),
]

/** A standing sheet with four pages, turned about the long edge that is drawn thick. */
const longEdge: readonly Shape[] = [
  sheet(14, 4, 72, 102),
  path('14,55 86,55', {dash}),
  path('50,4 50,106', {dash}),
  ...['20,14 44,14', '20,20 44,20', '56,14 80,14', '56,20 80,20'].map(line => path(line)),
  ...['20,66 44,66', '20,72 44,72', '56,66 80,66', '56,72 80,72'].map(line => path(line)),
  path('86,4 86,106', {width: 4}),
  arc(86, 52, 26, 180, 352),
  head(112, 57, 'down'),
]

/** A pile cut across; its upper part goes on the lower. */
const cut: readonly Shape[] = [
  sheet(10, 2, 78, 46),
  path('13,48 13,50 91,50 91,5 88,5'),
  sheet(10, 60, 78, 46),
  path('13,106 13,108 91,108 91,63 88,63'),
  path('0,55 98,55', {...thick, dash}),
  path('106,26 126,26 126,76'),
  head(126, 86, 'down'),
]

/** Sheets seen from the end, one in the other; the cover, drawn thick, is the outermost. */
const nest: readonly Shape[] = [0, 1, 2].map(at => {
  const down = 16 * at
  return path(`14,${22 + down} 75,${62 + down} 136,${22 + down}`, at === 2 ? {width: 4} : {})
})

/** The right half of the pile is folded over the left. */
const fold: readonly Shape[] = [
  sheet(4, 36, 66, 70),
  path('14,50 58,50'),
  path('14,58 58,58'),
  path('14,66 44,66'),
  paper('70,36 108,14 108,84 70,106'),
  path('73,38 111,16 111,86 73,108', {width: 0.75}),
  path('70,36 70,106', {dash}),
  arc(74, 34, 34, 330, 190),
  head(40, 34, 'down'),
]

/** The open cover from outside, with two staples through the fold. */
const staple: readonly Shape[] = [
  sheet(12, 22, 63, 78),
  sheet(75, 22, 63, 78),
  path('87,36 126,36', thick),
  path('87,44 114,44', thick),
  path('75,10 75,22', {dash}),
  path('75,100 75,110', {dash}),
  path('75,34 75,50', {width: 4}),
  path('75,72 75,88', {width: 4}),
]

/** Folded parts on each other, held at their backs. */
const sew: readonly Shape[] = [
  ...[34, 58, 82].flatMap(top => [
    path(`136,${top} 30,${top} 24,${top + 8} 30,${top + 16} 136,${top + 16}`),
    path(`136,${top + 5} 34,${top + 5} 30,${top + 8} 34,${top + 11} 136,${top + 11}`),
  ]),
  path('16,30 16,104', {width: 4}),
]

const drawings: Readonly<Record<Act, readonly Shape[]>> = {
  'short-edge': shortEdge,
  'long-edge': longEdge,
  cut,
  nest,
  fold,
  staple,
  sew,
}
