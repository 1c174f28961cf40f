import type {ColumnWidth} from './content.ts'

/** What is known of a column before all get their widths; points. */
export interface ColumnWish {
  readonly width: ColumnWidth
  /** The longest word in it, and its longest paragraph on one line. */
  readonly least: number
  readonly most: number
}

/**
 * Shares a width out among columns: fixed ones get theirs, `auto` between their longest word and
 * what they would like, the others what is left in equal parts, but more where a word needs it.
 */
export function shareWidth(wishes: readonly ColumnWish[], available: number): readonly number[] {
  if (wishes.some(({width}) => width === 'fair')) return fair(wishes, available)
  const fixed = wishes.map(({width}) => (typeof width === 'number' ? width : 0))
  const taken = sum(fixed)
  const needed = wishes.map(({width, least}) => (typeof width === 'number' ? width : least))
  if (taken > 0 && sum(needed) > available) {
    return needed.map(width => (width * available) / sum(needed))
  }
  const free = available - taken
  const autos = wishes.filter(({width}) => width === 'auto')
  const stars = wishes.filter(({width}) => width === '*')
  const starLeast = sum(stars.map(({least}) => least))
  const autoRoom = Math.max(0, free - starLeast)
  const auto = spread(autos, autoRoom)
  const left = Math.max(0, free - sum(auto))
  const star = level(stars, left)
  return wishes.map(({width}, at) => {
    if (width === 'auto') return auto.shift() ?? 0
    return width === '*' ? (star.shift() ?? 0) : (fixed[at] ?? 0)
  })
}

/** A long word has this share of the room at most where it makes the columns beside it so many lines high. */
const longest = 0.3
const most = 8

/**
 * A long word is parted where the columns beside it would be as high as `most` lines and twice as high
 * as they must.
 */
function fair(wishes: readonly ColumnWish[], room: number): number[] {
  const whole = balanced(wishes, room)
  const lines = highest(wishes, whole)
  if (lines <= most) return whole
  const capped = wishes.map(wish => ({...wish, least: Math.min(wish.least, room * longest)}))
  const parted = balanced(capped, room)
  return highest(capped, parted) * 2 < lines ? parted : whole
}

/** About how many lines the longest paragraph of each column takes, at most. */
function highest(wishes: readonly ColumnWish[], widths: readonly number[]): number {
  return Math.max(...wishes.map((wish, at) => wish.most / Math.max(1, widths[at] ?? 0)))
}

/**
 * Between their longest word and what they would like, at first no more than half of the room; those
 * that would like more share what is left, and the last one takes the rest. Where words are too long,
 * the longest are broken, so that those of the other columns stay whole.
 */
function balanced(wishes: readonly ColumnWish[], room: number): number[] {
  const least = lowered(
    wishes.map(wish => wish.least),
    room,
  )
  const capped = wishes.map((wish, at) => {
    const own = least[at] ?? 0
    return {...wish, least: own, most: Math.max(own, Math.min(wish.most, room / 2))}
  })
  const widths = spread(capped, room)
  const wanted = wishes.map(({most}, at) => Math.max(0, most - (widths[at] ?? 0)))
  const left = Math.max(0, room - sum(widths))
  const share = sum(wanted) === 0 ? 0 : Math.min(1, left / sum(wanted))
  const wider = widths.map((width, at) => width + (wanted[at] ?? 0) * share)
  const rest = Math.max(0, room - sum(wider))
  return wider.map((width, at) => (at === wider.length - 1 ? width + rest : width))
}

/** The widest made as narrow as it takes, and no narrower than the others, for all to fit. */
function lowered(widths: readonly number[], room: number): readonly number[] {
  const sorted = [...widths].sort((one, other) => one - other)
  let left = room
  for (const [at, width] of sorted.entries()) {
    const part = left / (sorted.length - at)
    if (width > part) return widths.map(one => Math.min(one, part))
    left -= width
  }
  return widths
}

/** Between least and most, each by the same share of what it wants. */
function spread(wishes: readonly ColumnWish[], room: number): number[] {
  const least = sum(wishes.map(wish => wish.least))
  const most = sum(wishes.map(wish => wish.most))
  if (most <= room) return wishes.map(wish => wish.most)
  if (least >= room) return wishes.map(wish => (least === 0 ? 0 : (wish.least * room) / least))
  const share = (room - least) / (most - least)
  return wishes.map(wish => wish.least + (wish.most - wish.least) * share)
}

/** Equal parts; a column whose longest word is wider gets that, and the others share the rest. */
function level(wishes: readonly ColumnWish[], room: number): number[] {
  const least = sum(wishes.map(wish => wish.least))
  if (least >= room) return spread(wishes, room)
  const wide = new Set<ColumnWish>()
  for (;;) {
    const rest = room - sum([...wide].map(wish => wish.least))
    const part = rest / Math.max(1, wishes.length - wide.size)
    const wider = wishes.filter(wish => !wide.has(wish) && wish.least > part)
    if (wider.length === 0) return wishes.map(wish => (wide.has(wish) ? wish.least : part))
    for (const wish of wider) wide.add(wish)
  }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
