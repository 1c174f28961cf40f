import type {Theme} from '../../theme/theme.ts'
import type {Picture, Point, Shape} from '../engine/content.ts'

interface Callout {
  readonly number: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Rings around the targets and numbered discs beside them, in points of the printed picture:
 *
 *     (1)=[ target ]     the disc touches the ring from outside, never over words
 */
export function callouts(
  written: string,
  scale: number,
  picture: Size,
  theme: Theme,
): Pick<Picture, 'over' | 'numbers'> {
  const found = written.split(' ').flatMap(one => calloutOf(one, scale))
  if (found.length === 0) return {}
  const discs = found.map(callout => ({...place(callout, picture, theme), words: callout.number}))
  return {
    over: [
      ...found.flatMap(callout => ring(callout, theme)),
      ...discs.flatMap(({x, y}) => disc({x, y}, theme)),
    ],
    numbers: discs.map(({x, y, words}) => ({x, y, words, style: theme.type.disc})),
  }
}

function calloutOf(written: string, scale: number): readonly Callout[] {
  const [number = '', ...rest] = written.split(',')
  const [x, y, width = 0, height = 0] = rest.map(Number)
  if (x === undefined || y === undefined || [x, y, width, height].some(Number.isNaN)) return []
  return [{number, x: x * scale, y: y * scale, width: width * scale, height: height * scale}]
}

/** A black ring between two white ones, so that it is seen on any ground. */
function ring({x, y, width, height}: Callout, {callout}: Theme): readonly Shape[] {
  if (width === 0) return []
  const {ring: thick, halo, away, radius, colour, ground} = callout
  const grown = away + thick / 2
  const frame = {
    shape: 'rectangle' as const,
    x: x - grown,
    y: y - grown,
    width: width + 2 * grown,
    height: height + 2 * grown,
    radius,
  }
  return [
    {...frame, line: {width: thick + 2 * halo, colour: ground}},
    {...frame, line: {width: thick, colour}},
  ]
}

/** Outside the ring, touching it: at the start, else at the end, above, below. */
function place({x, y, width, height}: Callout, picture: Size, {callout, disc}: Theme): Point {
  if (width === 0) return {x, y}
  const reach = disc.size / 2 + callout.away + callout.ring
  const middle = {x: x + width / 2, y: y + height / 2}
  const room = callout.overhang - disc.size / 2
  const choices = [
    {x: within(x - reach, -room, x), y: middle.y},
    {x: within(x + width + reach, x + width, picture.width + room), y: middle.y},
    {x: middle.x, y: y - reach},
    {x: middle.x, y: y + height + reach},
  ]
  const fits = (point: Point) =>
    point.x >= -room &&
    point.x <= picture.width + room &&
    point.y >= -room &&
    point.y <= picture.height + room
  return choices.find(fits) ?? middle
}

/** A disc that would hang too far over the picture covers a little of its ring instead. */
function within(wanted: number, least: number, most: number): number {
  return Math.min(Math.max(wanted, least), most)
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
