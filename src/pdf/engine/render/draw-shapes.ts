import {decimal} from '../../structure/pdf-text.ts'
import type {Shape} from '../content.ts'
import type {Ink} from './ink.ts'

/** Distance of the handles of a quarter circle from its ends, as a share of the radius. */
const quarter = 0.5523

/** Draws vectors with their top left corner at a place. */
export function drawShapes(ink: Ink, shapes: readonly Shape[], x: number, y: number): void {
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
    if (fill !== undefined || line !== undefined) ink.draw(`${pathOf(shape, x, y)} ${paint}`)
    if (line?.dash !== undefined) ink.draw('[] 0 d')
  }
}

function pathOf(shape: Shape, x: number, y: number): string {
  if (shape.shape === 'polygon') {
    const points = shape.points.map(point => `${decimal(x + point.x)} ${decimal(y + point.y)}`)
    const [first = '', ...rest] = points
    const lines = rest.map(point => ` ${point} l`).join('')
    return `${first} m${lines}${shape.open === true ? '' : ' h'}`
  }
  const {width, height} = shape
  const [left, top] = [x + shape.x, y + shape.y]
  if (shape.shape === 'ellipse') return rounded(left, top, width, height, width / 2, height / 2)
  const radius = Math.min(shape.radius ?? 0, width / 2, height / 2)
  if (radius > 0) return rounded(left, top, width, height, radius, radius)
  return `${[left, top, width, height].map(decimal).join(' ')} re`
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
  const steps = [
    [x + rx, y, 'm'],
    [right - rx, y, 'l'],
    [right - hx, y, right, y + hy, right, y + ry, 'c'],
    [right, bottom - ry, 'l'],
    [right, bottom - hy, right - hx, bottom, right - rx, bottom, 'c'],
    [x + rx, bottom, 'l'],
    [x + hx, bottom, x, bottom - hy, x, bottom - ry, 'c'],
    [x, y + ry, 'l'],
    [x, y + hy, x + hx, y, x + rx, y, 'c'],
  ]
  return `${steps.map(step => step.map(one => (typeof one === 'number' ? decimal(one) : one)).join(' ')).join(' ')} h`
}
