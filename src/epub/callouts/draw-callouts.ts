import type {Ink} from '../../figures/overprint.ts'
import {placeDiscs, type Spot} from '../../figures/place-discs.ts'
import type {Plate} from '../../figures/plate.ts'
import type {Setter} from '../cover/lettering.ts'
import type {Callout} from './callout.ts'
import {Inks} from './inks.ts'
import {disc, frame} from './shapes.ts'

type Sheet = Pick<Plate, 'width' | 'height' | 'busy'>

/** A picture as wide as the screen shows the discs of the text at this share of its width. */
const share = 0.057

/** Smaller pictures are shown pixel by pixel; a disc of the text is then as wide. */
const least = 30

/**
 * Points: ring and its halo, its corners and distance from the target, disc and its halo, numeral,
 * and how far a disc may reach over the edge of the picture.
 */
const ring = {thick: 1.5, halo: 1, radius: 2.2, away: 1.6}
const mark = {radius: 7, halo: 1.3, size: 10, overhang: 10.5}

/**
 * Rings and numbered discs as the printed book has them, as ink to lay over the plate:
 *
 *     (1)=[ target ]     where the printed discs stand, on paper added where they reach over the edge
 */
export function drawCallouts(
  callouts: readonly Callout[],
  sheet: Sheet,
  rightToLeft: boolean,
  set: Setter,
): Ink {
  const point = pointOf(sheet)
  const spots = placeDiscs(callouts, sheet, {
    radius: mark.radius * point,
    reach: (mark.radius + ring.away + ring.thick) * point,
    over: (mark.overhang - mark.radius) * point,
    rightToLeft,
  })
  const paper = paperOf(spots, sheet, point)
  const ink = new Inks(paper)
  if (paper.width > sheet.width || paper.height > sheet.height) {
    const line = Math.max(1, Math.round(point / 2))
    const [wide, high] = [sheet.width - 2 * line, sheet.height - 2 * line]
    ink.black.fill(frame(paper.left + line, paper.top + line, wide, high, 0, line))
  }
  const onPaper = <Thing extends Spot>(thing: Thing): Thing => ({
    ...thing,
    x: thing.x + paper.left,
    y: thing.y + paper.top,
  })
  for (const callout of callouts) drawRing(onPaper(callout), point, ink)
  for (const [at, spot] of spots.entries())
    drawDisc(callouts[at]?.number ?? '', onPaper(spot), point, ink, set)
  return {...paper, pixels: ink.layered()}
}

/** Pixels to a point of the printed disc, which is 14 points wide; never a quarter of the picture. */
function pointOf({width, height}: Sheet): number {
  const wide = Math.max(least, width * share)
  return Math.min(wide, height / 4, width / 4) / (2 * mark.radius)
}

/** The picture, and as much white around it as the discs need that stand over its edge. */
function paperOf(spots: readonly Spot[], {width, height}: Sheet, point: number) {
  const room = (mark.radius + mark.halo) * point
  const most = (values: readonly number[]) => Math.ceil(Math.max(0, ...values))
  const left = most(spots.map(({x}) => room - x))
  const top = most(spots.map(({y}) => room - y))
  const right = most(spots.map(({x}) => x + room - width))
  const bottom = most(spots.map(({y}) => y + room - height))
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

function drawDisc(number: string, {x, y}: Spot, point: number, ink: Inks, set: Setter): void {
  ink.halo.fill(disc(x, y, (mark.radius + mark.halo) * point))
  ink.black.fill(disc(x, y, mark.radius * point))
  ink.white.fill(numeral(number, {x, y}, mark.size * point, set))
}

function around({x, y, width, height}: Callout, away: number, radius: number, thick: number) {
  return frame(x - away, y - away, width + 2 * away, height + 2 * away, radius, thick)
}

/** The figures of some scripts are lower than those of Latin: each stands in the middle of its disc. */
function numeral(number: string, place: Spot, size: number, set: Setter) {
  const line = set(number, false)
  const scale = size / 1000
  const left = place.x - ((line?.width ?? 0) * scale) / 2
  const heights = (line?.polygons ?? []).flatMap(polygon => polygon.filter((_, i) => i % 2 === 1))
  const base = place.y - ((Math.min(...heights) + Math.max(...heights)) / 2) * scale
  const move = (value: number, i: number) => value * scale + (i % 2 === 0 ? left : base)
  return (line?.polygons ?? []).map(polygon => polygon.map(move))
}
