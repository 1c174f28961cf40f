import type {Polygon} from './outline.ts'
import type {Drawing} from './png.ts'

/** Lines that are looked at in each row of pixels. */
const looks = 4

interface Crossing {
  readonly x: number
  /** 1 where the edge goes down, -1 where it goes up. */
  readonly turn: number
}

/** A white sheet that takes black shapes; all measures in pixels. */
export class Canvas implements Drawing {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.pixels = new Uint8Array(width * height).fill(255)
  }

  /** Edges fall on whole pixels; `shade` from 0, black, to 255. */
  rectangle(x: number, y: number, width: number, height: number, shade = 0): void {
    const [left, right] = [Math.round(x), Math.round(x + width)]
    for (let row = Math.round(y); row < Math.round(y + height); row += 1) {
      this.pixels.fill(shade, row * this.width + left, row * this.width + right)
    }
  }

  /** Fills what polygons wind around (non-zero rule), with soft edges. */
  fill(polygons: readonly Polygon[]): void {
    const [left, right] = reachOf(polygons, 0, this.width)
    const [top, bottom] = reachOf(polygons, 1, this.height)
    const covered = new Float64Array(this.width)
    for (let row = top; row < bottom; row += 1) {
      covered.fill(0, left, right)
      for (let look = 0; look < looks; look += 1) {
        cover(covered, crossingsOf(polygons, row + (look + 0.5) / looks))
      }
      this.#darken(row, covered, left, right)
    }
  }

  #darken(row: number, covered: Float64Array, left: number, right: number): void {
    for (let x = left; x < right; x += 1) {
      const share = covered[x] ?? 0
      if (share === 0) continue
      const at = row * this.width + x
      const light = 255 * (1 - Math.min(1, share / looks))
      this.pixels[at] = Math.min(this.pixels[at] ?? 255, Math.round(light))
    }
  }
}

/** First and last pixel that shapes touch along an axis, 0 for x and 1 for y. */
function reachOf(polygons: readonly Polygon[], axis: 0 | 1, size: number): [number, number] {
  let [least, most] = [size, 0]
  for (const polygon of polygons) {
    for (let i = axis; i < polygon.length; i += 2) {
      least = Math.min(least, polygon[i] ?? size)
      most = Math.max(most, polygon[i] ?? 0)
    }
  }
  return [Math.max(0, Math.floor(least)), Math.min(size, Math.ceil(most))]
}

function crossingsOf(polygons: readonly Polygon[], y: number): readonly Crossing[] {
  const crossings: Crossing[] = []
  for (const polygon of polygons) {
    for (let i = 0; i < polygon.length; i += 2) {
      const next = (i + 2) % polygon.length
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [
        polygon[i],
        polygon[i + 1],
        polygon[next],
        polygon[next + 1],
      ]
      if (y1 <= y === y2 <= y) continue
      crossings.push({x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y1 < y2 ? 1 : -1})
    }
  }
  return crossings.sort((a, b) => a.x - b.x)
}

/** Adds to each pixel of a row the share that lies inside. */
function cover(covered: Float64Array, crossings: readonly Crossing[]): void {
  let winding = 0
  for (const [i, {x, turn}] of crossings.entries()) {
    winding += turn
    const next = crossings[i + 1]
    if (winding === 0 || next === undefined) continue
    for (
      let pixel = Math.max(0, Math.floor(x));
      pixel < Math.min(covered.length, next.x);
      pixel += 1
    ) {
      const share = Math.min(pixel + 1, next.x) - Math.max(pixel, x)
      covered[pixel] = (covered[pixel] ?? 0) + Math.max(0, share)
    }
  }
}
