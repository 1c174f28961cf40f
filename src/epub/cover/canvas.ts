import type {Drawing} from './png.ts'

/** A white sheet that takes filled shapes; all measures in pixels. */
export class Canvas implements Drawing {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.pixels = new Uint8Array(width * height).fill(255)
  }

  /** Edges fall on whole pixels. */
  rectangle(x: number, y: number, width: number, height: number, grey: number): void {
    const [left, right] = [Math.round(x), Math.round(x + width)]
    for (let row = Math.round(y); row < Math.round(y + height); row += 1) {
      this.pixels.fill(grey, row * this.width + left, row * this.width + right)
    }
  }
}
