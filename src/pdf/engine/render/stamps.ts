import type {Streams} from '../../faces/write-face.ts'
import {decimal} from '../../structure/pdf-text.ts'
import type {Shape} from '../shapes.ts'
import {Brush} from './brush.ts'
import {drawShapes} from './draw-shapes.ts'

/** A drawing that the file holds once, to be drawn at any place (form XObject, ISO 32000-1, §8.10). */
export interface Stamp {
  readonly label: string
  readonly object: number
}

/** The stamps of one file: a book draws the same few discs and signs thousands of times. */
export class Stamps {
  readonly #streams: Streams
  readonly #known = new Map<string, Stamp>()

  constructor(streams: Streams) {
    this.#streams = streams
  }

  /** The same shapes, measured from the place of the stamp, give the same stamp. */
  of(shapes: readonly Shape[]): Stamp {
    const [first, second] = shapes
    const key =
      first !== undefined && second === undefined ? keyOf(first) : shapes.map(keyOf).join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const stamp = {label: `S${this.#known.size + 1}`, object: this.#streams.next()}
    this.#known.set(key, stamp)
    const brush = new Brush()
    drawShapes(brush, shapes, 0, 0)
    const box = boxAround(shapes).map(decimal).join(' ')
    const entries = `/Type /XObject /Subtype /Form /BBox [${box}] /Resources <<>>`
    this.#streams.stream(stamp.object, entries, Buffer.from(brush.operators, 'latin1'))
    return stamp
  }
}

/** All that tells a shape from others; discs come by the thousand, so that theirs must be cheap. */
function keyOf(shape: Shape): string {
  const {line} = shape
  if (shape.shape === 'polygon' || line?.dash !== undefined) return JSON.stringify(shape)
  const {x, y, width, height, radius, fill} = shape
  return `${shape.shape} ${x} ${y} ${width} ${height} ${radius} ${fill} ${line?.width} ${line?.colour}`
}

/** Least and greatest x and y of what is painted, lines and their corners included. */
function boxAround(shapes: readonly Shape[]): readonly number[] {
  const points = shapes.flatMap(shape => {
    const reach = 2 * (shape.line?.width ?? 0)
    return cornersOf(shape).flatMap(({x, y}) => [
      {x: x - reach, y: y - reach},
      {x: x + reach, y: y + reach},
    ])
  })
  const [across, down] = [points.map(({x}) => x), points.map(({y}) => y)]
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)]
}

function cornersOf(shape: Shape): readonly {readonly x: number; readonly y: number}[] {
  if (shape.shape === 'polygon') return shape.points
  const {x, y, width, height} = shape
  return [
    {x, y},
    {x: x + width, y: y + height},
  ]
}
