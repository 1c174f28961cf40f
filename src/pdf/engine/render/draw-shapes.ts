import {decimal} from '../../structure/pdf-text.ts'
import type {Shape, Tiles} from '../content.ts'
import type {Brush} from './brush.ts'

/** Distance of the handles of a quarter circle from its ends, as a share of the radius. */
const quarter = 0.5523

/** Draws vectors with their top left corner at a place. */
export function drawShapes(
  ink: Brush,
  shapes: readonly (Shape | Tiles)[],
  x: number,
  y: number,
): void {
  for (const shape of shapes) {
    const {fill, line} = shape
    if (fill !== undefined) ink.fill(fill)
    if (line !== undefined) {
      ink.stroke(line.colour)
      const dash =
        line.dash === undefined
          ? ''
          : `[${decimal(line.dash.length)} ${decimal(line.dash.space)}] 0 d `
      ink.draw(`${dash}${decimal(line.width)} w`)
    }
    const paint = fill === undefined ? 'S' : line === undefined ? 'f' : 'B'
    if (fill !== undefined || line !== undefined) ink.draw(drawingOf(shape, x, y, paint))
    if (line?.dash !== undefined) ink.draw('[] 0 d')
  }
}

function drawingOf(shape: Shape | Tiles, x: number, y: number, paint: string): string {
  if (shape.shape !== 'tiles') return `${pathOf(shape, x, y)} ${paint}`
  const {side, blocks} = shape
  const squares = blocks.map(block => `${block.join(' ')} re`).join(' ')
  const grid = `${decimal(side)} 0 0 ${decimal(side)} ${point(x + shape.x, y + shape.y)}`
  return `q ${grid} cm ${squares} ${paint} Q`
}

function pathOf(shape: Shape, x: number, y: number): string {
  if (shape.shape === 'polygon') {
    const points = shape.points.map(one => point(x + one.x, y + one.y))
    const [first = '', ...rest] = points
    const lines = rest.map(one => ` ${one} l`).join('')
    return `${first} m${lines}${shape.open === true ? '' : ' h'}`
  }
  const {width, height} = shape
  const [left, top] = [x + shape.x, y + shape.y]
  if (shape.shape === 'ellipse') return rounded(left, top, width, height, width / 2, height / 2)
  const radius = Math.min(shape.radius ?? 0, width / 2, height / 2)
  if (radius > 0) return rounded(left, top, width, height, radius, radius)
  return `${point(left, top)} ${point(width, height)} re`
}

/** A rectangle with quarters of an ellipse for corners; with large ones it is an ellipse. */
function rounded(
  x: number,
  y: number,
  width: number,
  height: number,
  rx: number,
  ry: number,
): string {
  const [right, bottom] = [x + width, y + height]
  const [hx, hy] = [rx * (1 - quarter), ry * (1 - quarter)]
  const corner = (...[ax, ay, bx, by, cx, cy]: Corner) =>
    `${point(ax, ay)} ${point(bx, by)} ${point(cx, cy)} c`
  return [
    `${point(x + rx, y)} m`,
    `${point(right - rx, y)} l`,
    corner(right - hx, y, right, y + hy, right, y + ry),
    `${point(right, bottom - ry)} l`,
    corner(right, bottom - hy, right - hx, bottom, right - rx, bottom),
    `${point(x + rx, bottom)} l`,
    corner(x + hx, bottom, x, bottom - hy, x, bottom - ry),
    `${point(x, y + ry)} l`,
    corner(x, y + hy, x + hx, y, x + rx, y),
    'h',
  ].join(' ')
}

/** Two handles and an end. */
type Corner = readonly [number, number, number, number, number, number]

function point(x: number, y: number): string {
  return `${decimal(x)} ${decimal(y)}`
}
