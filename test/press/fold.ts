import type {PagePlace, Plan, Side} from '../../src/pdf/engine/sheets/plan.ts'

/** Which half of a folded sheet something stands on. */
type Hand = 'left' | 'right'

/** One leaf of the folded book: what is printed on both of its sides; 0 is blank paper. */
interface Leaf {
  readonly front: number
  readonly back: number
}

/** A part of a sheet that is folded once: from `top` to `bottom`. */
interface Strip {
  readonly front: Side
  readonly back: Side
  readonly top: number
  readonly bottom: number
}

/**
 * Folds printed sheets as hands do, knowing nothing of how they were planned: sheets are turned
 * sideways for their backs, cut and stacked where wanted, laid into each other, folded, and read.
 * `sheets` says how many are in each signature.
 */
export function readBooklet(
  plan: Plan,
  sheets: readonly number[],
  {opensAt, cut}: {opensAt: Hand; cut: boolean},
): readonly number[] {
  const strips = cut ? cutAndStacked(plan) : pile(plan).map(pair => whole(pair, plan))
  let first = 0
  return sheets.flatMap(count => {
    const signature = strips.slice(first, first + count)
    first += count
    return readSignature(signature, plan.width, opensAt)
  })
}

/** Two sides are one piece of paper. */
function pile({sides}: Plan): readonly [Side, Side][] {
  const pairs: [Side, Side][] = []
  const sheets = sides.length / 2
  for (let sheet = 0; sheet < sheets; sheet++) {
    const [front, back] = [sides[2 * sheet], sides[2 * sheet + 1]]
    if (front !== undefined && back !== undefined) pairs.push([front, back])
  }
  return pairs
}

function whole([front, back]: readonly [Side, Side], {height}: Plan): Strip {
  return {front, back, top: 0, bottom: height}
}

/** The knife goes through the whole pile; then the upper part is put on the lower. */
function cutAndStacked(plan: Plan): readonly Strip[] {
  const middle = plan.height / 2
  const parts = (top: number, bottom: number): readonly Strip[] =>
    pile(plan).map(([front, back]) => ({front, back, top, bottom}))
  return [...parts(0, middle), ...parts(middle, plan.height)]
}

/** Outer leaves first on the way in, last on the way out. */
function readSignature(strips: readonly Strip[], width: number, opensAt: Hand): readonly number[] {
  const other: Hand = opensAt === 'right' ? 'left' : 'right'
  const inward = strips.map(strip => leafOf(strip, width, opensAt))
  const outward = strips
    .map(strip => leafOf(strip, width, other))
    .reverse()
    .map(({front, back}) => ({front: back, back: front}))
  return [...inward, ...outward].flatMap(({front, back}) => [front, back])
}

/** What lies left of the fold in front lies right of it at the back: the paper was turned sideways. */
function leafOf(strip: Strip, width: number, hand: Hand): Leaf {
  const behind: Hand = hand === 'right' ? 'left' : 'right'
  return {
    front: pageAt(strip.front, strip, width, hand),
    back: pageAt(strip.back, strip, width, behind),
  }
}

function pageAt({places}: Side, {top, bottom}: Strip, width: number, hand: Hand): number {
  const [from, to] = hand === 'left' ? [0, width / 2] : [width / 2, width]
  const here = places.filter(place => inside(place, from, to, top, bottom))
  if (here.length > 1) throw new Error(`${here.length} pages lie on each other`)
  const [place] = here
  if (place?.turned) throw new Error(`page ${place.page} stands on its head`)
  return place?.page ?? 0
}

function inside(
  {x, y, width, height}: PagePlace,
  from: number,
  to: number,
  top: number,
  bottom: number,
): boolean {
  const close = 0.01
  return (
    x >= from - close && x + width <= to + close && y >= top - close && y + height <= bottom + close
  )
}

/** A panel of a zine by its row, counted from the top, and column. */
type Panel = readonly [row: number, column: number]

/**
 * Folds a sheet of two rows of four panels that is cut between the rows of the middle two: the
 * panels that still hang together are one ring, and the ring is the book. Gives its pages from the
 * panel where page 1 is, in the direction of reading.
 */
export function readZine(plan: Plan, direction: 'ltr' | 'rtl'): readonly number[] {
  const ring: readonly Panel[] = [
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 3],
    [0, 3],
    [0, 2],
    [0, 1],
    [0, 0],
  ]
  const pages = ring.map(([row, column]) => panelAt(plan, row, column))
  const read = direction === 'ltr' ? pages : [...pages].reverse()
  const first = read.indexOf(1)
  return [...read.slice(first), ...read.slice(0, first)]
}

/** When the upper row is folded behind the lower, it must stand on its head to be upright after. */
function panelAt({width, height, sides}: Plan, row: number, column: number): number {
  const place = sides[0]?.places.find(
    ({x, y}) => Math.round(x / (width / 4)) === column && Math.round(y / (height / 2)) === row,
  )
  if (place === undefined) throw new Error('a panel is empty')
  if (place.turned !== (row === 0)) throw new Error(`page ${place.page} reads upside down`)
  return place.page
}
