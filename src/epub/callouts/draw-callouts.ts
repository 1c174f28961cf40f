import type {Ink} from '../../figures/overprint.ts'
import type {Setter} from '../cover/lettering.ts'
import type {Callout} from './callout.ts'
import {Inks} from './inks.ts'
import {disc, frame} from './shapes.ts'

interface Sheet {
  readonly width: number
  readonly height: number
}

/** A picture as wide as the screen shows the discs of the text at this share of its width. */
const share = 0.057

/** Smaller pictures are shown pixel by pixel; a disc of the text is then as wide. */
const least = 30

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
  const point = pointOf(sheet)
  const placed = callouts.map(callout => ({
    callout,
    place: placeOf(callout, sheet, point, rightToLeft),
  }))
  const paper = paperOf(
    placed.map(({place}) => place),
    sheet,
    point,
  )
  const ink = new Inks(paper)
  if (paper.width > sheet.width || paper.height > sheet.height) {
    const line = Math.max(1, Math.round(point / 2))
    const [wide, high] = [sheet.width - 2 * line, sheet.height - 2 * line]
    ink.black.fill(frame(paper.left + line, paper.top + line, wide, high, 0, line))
  }
  for (const {callout, place} of placed) {
    const here = {...callout, x: callout.x + paper.left, y: callout.y + paper.top}
    drawRing(here, point, ink)
    drawDisc(callout.number, {x: place.x + paper.left, y: place.y + paper.top}, point, ink, set)
  }
  return {...paper, pixels: ink.layered()}
}

/** Pixels to a point of the printed disc, which is 14 points wide; never a quarter of the picture. */
function pointOf({width, height}: Sheet): number {
  const wide = Math.max(least, width * share)
  return Math.min(wide, height / 4, width / 4) / (2 * mark.radius)
}

/** The picture, and as much white around it as the discs need that stand over its edge. */
function paperOf(places: readonly Place[], {width, height}: Sheet, point: number) {
  const room = (mark.radius + mark.halo) * point
  const most = (values: readonly number[]) => Math.ceil(Math.max(0, ...values))
  const left = most(places.map(({x}) => room - x))
  const top = most(places.map(({y}) => room - y))
  const right = most(places.map(({x}) => x + room - width))
  const bottom = most(places.map(({y}) => y + room - height))
  return {left, top, width: left + width + right, height: top + height + bottom}
}

function drawRing(callout: Callout, point: number, {halo, black}: Inks): void {
  if (callout.width === 0) return
  const {away, radius, thick} = ring
  halo.fill(
    around(callout, (away - ring.halo) * point, radius * point, (thick + 2 * ring.halo) * point),
  )
  black.fill(around(callout, away * point, radius * point, thick * point))
}

function drawDisc(number: string, {x, y}: Place, point: number, ink: Inks, set: Setter): void {
  ink.halo.fill(disc(x, y, (mark.radius + mark.halo) * point))
  ink.black.fill(disc(x, y, mark.radius * point))
  ink.white.fill(numeral(number, {x, y}, mark.size * point, set))
}

function around({x, y, width, height}: Callout, away: number, radius: number, thick: number) {
  return frame(x - away, y - away, width + 2 * away, height + 2 * away, radius, thick)
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Outside the ring, touching it: on the side where reading begins, if need be over the edge. */
function placeOf(
  {x, y, width, height}: Callout,
  sheet: Sheet,
  point: number,
  rightToLeft: boolean,
): Place {
  if (width === 0) return {x, y}
  const reach = (mark.radius + ring.away + ring.thick) * point
  const sides = [
    {x: x - reach, y: y + height / 2},
    {x: x + width + reach, y: y + height / 2},
  ]
  const [first = {x, y}, second = {x, y}] = rightToLeft ? sides.reverse() : sides
  const room = mark.radius * point
  const isOver = (place: Place) => place.x < room || place.x > sheet.width - room
  const ends = x < reach && x + width > sheet.width - reach
  return isOver(first) && !isOver(second) && !ends ? second : first
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
