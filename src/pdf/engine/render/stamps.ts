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
  /** Few; to compare them one by one costs less than a key for each disc. */
  readonly #known: (readonly [readonly Shape[], Stamp])[] = []

  constructor(streams: Streams) {
    this.#streams = streams
  }

  /** The same shapes, measured from the place of the stamp, give the same stamp. */
  of(shapes: readonly Shape[]): Stamp {
    for (const [known, stamp] of this.#known) if (areSame(known, shapes)) return stamp
    const stamp = {label: `S${this.#known.length + 1}`, object: this.#streams.next()}
    this.#known.push([shapes, stamp])
    const brush = new Brush()
    drawShapes(brush, shapes, 0, 0)
    const box = boxAround(shapes).map(decimal).join(' ')
    const entries = `/Type /XObject /Subtype /Form /BBox [${box}] /Resources <<>>`
    this.#streams.stream(stamp.object, entries, Buffer.from(brush.operators, 'latin1'))
    return stamp
  }
}

function areSame(some: readonly Shape[], others: readonly Shape[]): boolean {
  return some.length === others.length && some.every((one, at) => isSame(one, others[at]))
}

function isSame(one: Shape, other: Shape | undefined): boolean {
  if (other === undefined || one.shape !== other.shape || one.fill !== other.fill) return false
  if (!isSameLine(one.line, other.line)) return false
  if (one.shape === 'polygon' || other.shape === 'polygon') {
    return JSON.stringify(one) === JSON.stringify(other)
  }
  const {x, y, width, height, radius} = one
  return (
    x === other.x &&
    y === other.y &&
    width === other.width &&
    height === other.height &&
    radius === other.radius
  )
}

function isSameLine(one: Shape['line'], other: Shape['line']): boolean {
  if (one === undefined || other === undefined) return one === other
  const [{dash}, {dash: otherDash}] = [one, other]
  return (
    one.width === other.width &&
    one.colour === other.colour &&
    dash?.length === otherDash?.length &&
    dash?.space === otherDash?.space
  )
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
