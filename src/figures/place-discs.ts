import {type Busy, busyUnder} from './busy.ts'

/** A target on a picture; all measures in pixels of the plate. */
export interface Target {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** What discs are like on this picture, in pixels of the plate. */
export interface DiscLook {
  readonly radius: number
  /** From the edge of a target to the middle of a disc that touches its ring. */
  readonly reach: number
  /** How far the middle of a disc may stand outside the picture. */
  readonly over: number
  /** Where reading begins: the side that is tried first. */
  readonly rightToLeft: boolean
}

interface Sheet {
  readonly width: number
  readonly height: number
  readonly busy?: Busy
}

/** Less than the corner of a letter. */
const little = 0.04

/**
 * Places a disc for each target: it touches the ring from outside, and covers no words, no other
 * target and no other disc if that can be helped. Tried are, in this order, the side where reading
 * begins, the other, above and below, each in the middle and then along the edge:
 *
 *     (1)=[ target ]
 */
export function placeDiscs(
  targets: readonly Target[],
  sheet: Sheet,
  look: DiscLook,
): readonly Spot[] {
  const placed: Spot[] = []
  for (const target of targets) placed.push(placeOne(target, targets, placed, sheet, look))
  return placed
}

function placeOne(
  target: Target,
  targets: readonly Target[],
  placed: readonly Spot[],
  sheet: Sheet,
  look: DiscLook,
): Spot {
  const {x, y, width, height} = target
  if (width === 0) return {x, y}
  const others = targets.filter(one => one !== target && one.width > 0)
  let best: {readonly spot: Spot; readonly cost: number} | null = null
  for (const spot of spotsAround(target, sheet, look)) {
    const cost = costOf(spot, others, placed, sheet, look)
    if (best === null || cost < best.cost - little) best = {spot, cost}
    if (cost <= little) break
  }
  return best?.spot ?? {x: x + width / 2, y: y + height / 2}
}

/** All places that touch the ring; those that would leave the paper are drawn over the ring a little. */
function spotsAround(target: Target, sheet: Sheet, look: DiscLook): readonly Spot[] {
  const {x, y, width, height} = target
  const {reach, over, radius} = look
  const shares = [0.5, 0, 1, 0.25, 0.75]
  const along = (from: number, size: number) => shares.map(share => from + size * share)
  const left = along(y, height).map(middle => ({x: Math.max(x - reach, -over), y: middle}))
  const most = sheet.width + over
  const right = along(y, height).map(middle => ({x: Math.min(x + width + reach, most), y: middle}))
  const above = along(x, width).map(middle => ({x: middle, y: y - reach}))
  const below = along(x, width).map(middle => ({x: middle, y: y + height + reach}))
  const sides = look.rightToLeft ? [right, left] : [left, right]
  const middles = [...sides, above, below].flatMap(side => side.slice(0, 1))
  const rest = [...sides, above, below].flatMap(side => side.slice(1))
  const hidden = (spot: Spot) =>
    spot.x > x - radius / 2 &&
    spot.x < x + width + radius / 2 &&
    spot.y > y - radius / 2 &&
    spot.y < y + height + radius / 2
  return [...middles, ...rest].filter(
    spot =>
      spot.x >= -over &&
      spot.x <= sheet.width + over &&
      spot.y >= -over &&
      spot.y <= sheet.height + over &&
      !hidden(spot),
  )
}

/** Share of the disc that lies over words, and a whole for each other target or disc that it meets. */
function costOf(
  spot: Spot,
  others: readonly Target[],
  placed: readonly Spot[],
  {busy}: Sheet,
  {radius, reach}: DiscLook,
): number {
  const words = busy === undefined ? 0 : busyUnder(busy, spot.x, spot.y, radius)
  const ring = reach - radius
  const met = others.filter(one => {
    const dx = Math.max(one.x - ring - spot.x, 0, spot.x - one.x - one.width - ring)
    const dy = Math.max(one.y - ring - spot.y, 0, spot.y - one.y - one.height - ring)
    return dx * dx + dy * dy < radius * radius
  })
  const discs = placed.filter(one => Math.hypot(one.x - spot.x, one.y - spot.y) < 2 * radius)
  return words + met.length + 2 * discs.length
}
