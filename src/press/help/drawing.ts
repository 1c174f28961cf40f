import type {Dash, Point, Shape} from '../../pdf/engine/content.ts'

const black = '#000000'
const thin = {width: 0.75, colour: black}

export const thick = {width: 2.5, colour: black}
export const dash: Dash = {length: 3, space: 2.4}

/** A line through points, written as in SVG: `"55,34 55,106"`. */
export function path(points: string, line: object = {}): Shape {
  return {shape: 'polygon', points: pointsIn(points), open: true, line: {...thin, ...line}}
}

/** White paper with a black edge. */
export function paper(points: string, line: object = {}): Shape {
  return {shape: 'polygon', points: pointsIn(points), fill: '#ffffff', line: {...thin, ...line}}
}

/** A sheet of paper, upright or lying. */
export function sheet(x: number, y: number, width: number, height: number): Shape {
  return {shape: 'rectangle', x, y, width, height, fill: '#ffffff', line: thin}
}

/** A filled arrowhead with its tip at a point. */
export function head(x: number, y: number, toward: 'right' | 'left' | 'down' | 'up'): Shape {
  const [right = 0, down = 0] = {right: [1, 0], left: [-1, 0], down: [0, 1], up: [0, -1]}[toward]
  const [backX, backY] = [x - 9 * right, y - 9 * down]
  const [aside, along] = [5 * down, 5 * right]
  const points = [
    {x, y},
    {x: backX + aside, y: backY + along},
    {x: backX - aside, y: backY - along},
  ]
  return {shape: 'polygon', points, fill: black}
}

/** Part of a circle, from one angle to another; degrees, clockwise from the right. */
export function arc(x: number, y: number, radius: number, from: number, to: number): Shape {
  const steps = 24
  const points = Array.from({length: steps + 1}, (_, at): Point => {
    const angle = ((from + ((to - from) * at) / steps) * Math.PI) / 180
    return {x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle)}
  })
  return {shape: 'polygon', points, open: true, line: {...thin, width: 1.5}}
}

function pointsIn(text: string): readonly Point[] {
  return text.split(' ').map(pair => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return {x, y}
  })
}
