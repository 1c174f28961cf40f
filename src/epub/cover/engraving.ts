import type {Canvas} from './canvas.ts'
import {accentShade} from './png.ts'

/** A place on the canvas, in pixels. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lines of the engraving, as parts of its height: pitch, thick and thin. */
const pitch = 4.32 / 259
const thick = 3.1 / 259
const thin = 0.7 / 259

/** Half the width of the keyhole at a height from 0 to 1, as a part of that height. */
function keyhole(height: number): number {
  const radius = 0.29
  const centre = 0.33
  const neck = 0.53
  const disc = Math.sqrt(Math.max(0, radius ** 2 - (height - centre) ** 2))
  if (height < neck) return disc
  return Math.max(disc, 0.135 + (0.28 - 0.135) * ((height - neck) / (1 - neck)))
}

/** A keyhole in the manner of a line engraving: thin lines across, thick in the accent where the shape is. */
export function engrave(canvas: Canvas, frame: Frame): void {
  const lines = Math.floor(1 / pitch)
  for (let line = 0; line <= lines; line += 1) {
    const middle = line * pitch
    const y = frame.y + middle * frame.height
    const half = keyhole(middle) * frame.height
    const centre = frame.x + frame.width / 2
    const draw = (x: number, width: number, weight: number, shade = 0) => {
      const height = Math.max(2, Math.round(weight * frame.height))
      canvas.rectangle(x, Math.round(y - height / 2), width, height, shade)
    }
    draw(frame.x, frame.width, thin)
    if (half > 0) draw(centre - half, half * 2, thick, accentShade)
  }
}
