import {placeDiscs, type Target} from '../../figures/place-discs.ts'
import type {Plate} from '../../figures/plate.ts'
import type {Theme} from '../../theme/theme.ts'
import type {Picture, Point, Shape} from '../engine/content.ts'

/** A target on a plate; pixels of the plate. */
interface Callout extends Target {
  readonly number: string
}

/** The picture that is printed: its plate, and the points of a pixel. */
interface Printed {
  readonly plate: Pick<Plate, 'width' | 'height' | 'busy'>
  readonly scale: number
  readonly direction: 'ltr' | 'rtl'
}

/** Rings around the targets and numbered discs beside them, in points of the printed picture. */
export function callouts(
  written: string,
  {plate, scale, direction}: Printed,
  theme: Theme,
): Pick<Picture, 'over' | 'numbers'> {
  const found = written.split(' ').flatMap(calloutOf)
  if (found.length === 0) return {}
  const {callout, disc: round} = theme
  const radius = round.size / 2
  const spots = placeDiscs(found, plate, {
    radius: radius / scale,
    reach: (radius + callout.away + callout.ring) / scale,
    over: (callout.overhang - radius) / scale,
    rightToLeft: direction === 'rtl',
  })
  const discs = spots.map(({x, y}) => ({x: x * scale, y: y * scale}))
  return {
    over: [
      ...found.flatMap(target => ring(target, scale, theme)),
      ...discs.flatMap(point => disc(point, theme)),
    ],
    numbers: discs.map((point, at) => ({
      ...point,
      words: found[at]?.number ?? '',
      style: theme.type.disc,
    })),
  }
}

function calloutOf(written: string): readonly Callout[] {
  const [number = '', ...rest] = written.split(',')
  const [x, y, width = 0, height = 0] = rest.map(Number)
  if (x === undefined || y === undefined || [x, y, width, height].some(Number.isNaN)) return []
  return [{number, x, y, width, height}]
}

/** A black ring between two white ones, so that it is seen on any ground. */
function ring({x, y, width, height}: Target, scale: number, {callout}: Theme): readonly Shape[] {
  if (width === 0) return []
  const {ring: thick, halo, away, radius, colour, ground} = callout
  const grown = away + thick / 2
  const frame = {
    shape: 'rectangle' as const,
    x: x * scale - grown,
    y: y * scale - grown,
    width: width * scale + 2 * grown,
    height: height * scale + 2 * grown,
    radius,
  }
  return [
    {...frame, line: {width: thick + 2 * halo, colour: ground}},
    {...frame, line: {width: thick, colour}},
  ]
}

function disc({x, y}: Point, {callout, disc: {size, fill}}: Theme): readonly Shape[] {
  const round = (grown: number) => ({
    shape: 'ellipse' as const,
    x: x - size / 2 - grown,
    y: y - size / 2 - grown,
    width: size + 2 * grown,
    height: size + 2 * grown,
  })
  return [
    {...round(callout.discHalo), fill: callout.ground},
    {...round(0), fill},
  ]
}
