import type {Ink} from '../../figures/overprint.ts'
import {Canvas} from '../cover/canvas.ts'
import type {Setter} from '../cover/lettering.ts'
import type {Callout} from './callout.ts'
import {disc, frame} from './shapes.ts'

interface Sheet {
  readonly width: number
  readonly height: number
}

/** Points of the printed measure that a wide picture fills (house style, §2 and §5). */
const measure = 281.5

/** Most pixels of a picture to a printed point: dialogs are printed smaller than the measure. */
const finest = 1 / 0.44

/** Points: ring and its halo, its corners and distance from the target, disc and its halo, numeral. */
const ring = {thick: 1.5, halo: 1, radius: 2.2, away: 1.6}
const mark = {radius: 7, halo: 1.3, size: 10}

/**
 * Rings and numbered discs as the printed book has them, as ink to lay over the plate:
 *
 *     (1)=[ target ]     the disc touches the ring from outside, never over words
 */
export function drawCallouts(
  callouts: readonly Callout[],
  sheet: Sheet,
  rightToLeft: boolean,
  set: Setter,
): Ink {
  const point = Math.min(sheet.width / measure, finest)
  const [halo, black, white] = [0, 0, 0].map(() => new Canvas(sheet.width, sheet.height))
  for (const callout of callouts) {
    const place = placeOf(callout, sheet, point, rightToLeft)
    if (callout.width > 0) {
      const {away, radius, thick} = ring
      halo?.fill(
        around(
          callout,
          (away - ring.halo) * point,
          radius * point,
          (thick + 2 * ring.halo) * point,
        ),
      )
      black?.fill(around(callout, away * point, radius * point, thick * point))
    }
    halo?.fill(disc(place.x, place.y, (mark.radius + mark.halo) * point))
    black?.fill(disc(place.x, place.y, mark.radius * point))
    white?.fill(numeral(callout.number, place, mark.size * point, set))
  }
  return {pixels: layered([halo, black, white], sheet)}
}

function around({x, y, width, height}: Callout, away: number, radius: number, thick: number) {
  return frame(x - away, y - away, width + 2 * away, height + 2 * away, radius, thick)
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Outside the ring, touching it: on the side where reading begins, else across, above, below. */
function placeOf(
  {x, y, width, height}: Callout,
  sheet: Sheet,
  point: number,
  rightToLeft: boolean,
): Place {
  const reach = (mark.radius + ring.away + ring.thick) * point
  const room = (mark.radius + mark.halo) * point
  const [middle, centre] = [x + width / 2, y + height / 2]
  const sides = [
    {x: x - reach, y: centre},
    {x: x + width + reach, y: centre},
  ]
  const choices = [
    ...(width === 0 ? [{x, y}] : []),
    ...(rightToLeft ? sides.reverse() : sides),
    {x: middle, y: y - reach},
    {x: middle, y: y + height + reach},
  ]
  const fits = (place: Place) =>
    place.x >= room &&
    place.y >= room &&
    place.x <= sheet.width - room &&
    place.y <= sheet.height - room
  const [wished = {x, y}] = choices
  const within = (value: number, most: number) => Math.max(room, Math.min(value, most - room))
  return choices.find(fits) ?? {x: within(wished.x, sheet.width), y: within(wished.y, sheet.height)}
}

/** Capitals and figures of Atkinson Hyperlegible are 0.67 of its size high. */
const figureHeight = 0.67

function numeral(number: string, place: Place, size: number, set: Setter) {
  const line = set(number, false)
  const scale = size / 1000
  const left = place.x - ((line?.width ?? 0) * scale) / 2
  const base = place.y + (size * figureHeight) / 2
  const move = (value: number, i: number) => value * scale + (i % 2 === 0 ? left : base)
  return (line?.polygons ?? []).map(polygon => polygon.map(move))
}

/** White, black, white: what is drawn later covers what is drawn before. */
function layered(canvases: readonly (Canvas | undefined)[], {width, height}: Sheet): Uint8Array {
  const pixels = new Uint8Array(width * height * 4)
  for (const [layer, canvas] of canvases.entries()) {
    const tone = layer === 1 ? 0 : 255
    for (const [at, light] of (canvas?.pixels ?? []).entries()) {
      const share = 1 - light / 255
      if (share === 0) continue
      const before = pixels[at * 4 + 3] ?? 0
      const kept = pixels[at * 4] ?? 0
      const mixed = Math.round(tone * share + kept * (1 - share) * (before === 0 ? 0 : 1))
      const alpha = Math.round(255 * share + before * (1 - share))
      pixels.fill(before === 0 ? tone : mixed, at * 4, at * 4 + 3)
      pixels[at * 4 + 3] = alpha
    }
  }
  return pixels
}
