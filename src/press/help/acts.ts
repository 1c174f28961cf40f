import type {Dash, Point, Shape} from '../../pdf/engine/content.ts'

/** What hands do between the printer and the finished booklet. */
export type Act = 'short-edge' | 'long-edge' | 'cut' | 'nest' | 'fold' | 'staple' | 'sew'

/** The drawings below are made for 150 by 110 points, and printed smaller: four across A5. */
const scale = 0.76

export const pictureWidth = 150 * scale
export const pictureHeight = 110 * scale

const thin = {width: 0.75, colour: '#000000'}
const thick = {width: 2.5, colour: '#000000'}
const dash: Dash = {length: 3, space: 2.4}

/** A drawing of an act: black lines, as a copier keeps them. */
export function picture(act: Act): readonly Shape[] {
  return drawings[act].map(smaller)
}

function smaller(shape: Shape): Shape {
  if (shape.shape === 'polygon') {
    return {...shape, points: shape.points.map(({x, y}) => ({x: x * scale, y: y * scale}))}
  }
  const {x, y, width, height} = shape
  return {...shape, x: x * scale, y: y * scale, width: width * scale, height: height * scale}
}

const paper = (x: number, y: number, width: number, height: number): Shape => ({
  shape: 'rectangle',
  ...{x, y, width, height},
  fill: '#ffffff',
  line: thin,
})

function path(points: readonly (readonly [number, number])[], line: object = thin): Shape {
  return {shape: 'polygon', points: points.map(toPoint), open: true, line: {...thin, ...line}}
}

function toPoint([x, y]: readonly [number, number]): Point {
  return {x, y}
}

/** A filled arrowhead with its tip at a point. */
function head(x: number, y: number, toward: 'right' | 'left' | 'down' | 'up'): Shape {
  const [right, down] = {right: [1, 0], left: [-1, 0], down: [0, 1], up: [0, -1]}[toward]
  const back: readonly [number, number] = [x - 9 * (right ?? 0), y - 9 * (down ?? 0)]
  const [aside, along] = [5 * (down ?? 0), 5 * (right ?? 0)]
  const points = [
    {x, y},
    {x: back[0] + aside, y: back[1] + along},
    {x: back[0] - aside, y: back[1] - along},
  ]
  return {shape: 'polygon', points, fill: '#000000'}
}

/** Part of a circle, from one angle to another; degrees, clockwise from the right. */
function arc(x: number, y: number, radius: number, from: number, to: number): Shape {
  const steps = 24
  const points = Array.from({length: steps + 1}, (_, at) => {
    const angle = ((from + ((to - from) * at) / steps) * Math.PI) / 180
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })
  return path(points, {width: 1.5})
}

/** A sheet turned about the edge that is drawn thick. */
const shortEdge: readonly Shape[] = [
  paper(4, 34, 102, 72),
  path(
    [
      [55, 34],
      [55, 106],
    ],
    {dash},
  ),
  path(
    [
      [106, 34],
      [106, 106],
    ],
    thick,
  ),
  arc(106, 32, 26, 180, 352),
  head(132, 37, 'down'),
]

const longEdge: readonly Shape[] = [
  paper(14, 4, 72, 102),
  path(
    [
      [14, 55],
      [86, 55],
    ],
    {dash},
  ),
  path(
    [
      [86, 4],
      [86, 106],
    ],
    thick,
  ),
  arc(86, 52, 26, 180, 352),
  head(112, 57, 'down'),
]

const cut: readonly Shape[] = [
  paper(10, 4, 72, 48),
  paper(10, 60, 72, 48),
  path(
    [
      [0, 56],
      [92, 56],
    ],
    {...thick, dash},
  ),
  path([
    [100, 28],
    [124, 28],
    [124, 74],
  ]),
  head(124, 84, 'down'),
]

/** Folded sheets seen from the side, one in the other. */
const nest: readonly Shape[] = [0, 1, 2].map(at =>
  path(
    [
      [14, 22 + at * 16],
      [75, 62 + at * 16],
      [136, 22 + at * 16],
    ],
    at === 2 ? thick : {},
  ),
)

const fold: readonly Shape[] = [
  paper(4, 36, 66, 70),
  {
    shape: 'polygon',
    points: [
      {x: 70, y: 36},
      {x: 104, y: 16},
      {x: 104, y: 86},
      {x: 70, y: 106},
    ],
    fill: '#ffffff',
    line: thin,
  },
  path(
    [
      [70, 36],
      [70, 106],
    ],
    {dash},
  ),
  arc(72, 34, 32, 340, 190),
  head(40, 33, 'down'),
]

const spread: readonly Shape[] = [
  paper(12, 22, 63, 78),
  paper(75, 22, 63, 78),
  path(
    [
      [75, 12],
      [75, 22],
    ],
    {dash},
  ),
  path(
    [
      [75, 100],
      [75, 108],
    ],
    {dash},
  ),
]

const staple: readonly Shape[] = [
  ...spread,
  path(
    [
      [75, 34],
      [75, 50],
    ],
    {width: 4},
  ),
  path(
    [
      [75, 72],
      [75, 88],
    ],
    {width: 4},
  ),
]

const sew: readonly Shape[] = [
  ...[0, 1, 2].flatMap(at => [
    path([
      [30, 34 + at * 24],
      [24, 42 + at * 24],
      [30, 50 + at * 24],
    ]),
    path([
      [30, 34 + at * 24],
      [136, 34 + at * 24],
    ]),
    path([
      [30, 50 + at * 24],
      [136, 50 + at * 24],
    ]),
  ]),
  path(
    [
      [16, 30],
      [16, 104],
    ],
    thick,
  ),
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
