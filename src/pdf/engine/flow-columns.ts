import type {Flow} from './content.ts'
import type {Node} from './node.ts'
import type {Sizes} from './sizes.ts'

/** The blocks of one column, from the first to before the last, and how high they are; points. */
export interface FlowColumn {
  readonly from: number
  readonly to: number
  readonly height: number
}

/** How wide each column is. */
export function flowWidth({count, gap}: Flow, width: number): number {
  return (width - gap * (count - 1)) / count
}

/**
 * Fills columns of one page from a block on, each up to `room`. Where all that is left fits, the
 * columns end at about the same height. A block that stays with the next is not parted from it.
 */
export function fillColumns(
  node: Node,
  flow: Flow,
  from: number,
  room: number,
  width: number,
  sizes: Sizes,
): readonly FlowColumn[] {
  const column = flowWidth(flow, width)
  const heights = node.inner.map(inner => sizes.heightOf(inner, column))
  const stays = node.inner.map(({content}) => content.keepWithNext === true)
  const fill = (most: number) => filled(heights, stays, from, flow.count, most)
  const whole = fill(room)
  if ((whole.at(-1)?.to ?? from) < heights.length) return withRest(whole, heights, stays)
  const left = heights.slice(from).reduce((total, height) => total + height, 0)
  for (let most = left / flow.count; most < room; most += Math.max(1, left / 200)) {
    const even = fill(most)
    if ((even.at(-1)?.to ?? from) >= heights.length && even.every(({height}) => height <= most)) {
      return even
    }
  }
  return whole
}

/** Blocks in each column of the last page, at least. */
const together = 2

/** The last column ends early where too few blocks would be left for the next page. */
function withRest(
  columns: readonly FlowColumn[],
  heights: readonly number[],
  stays: readonly boolean[],
): readonly FlowColumn[] {
  const last = columns.at(-1)
  if (last === undefined) return columns
  const {from} = last
  let to = Math.min(last.to, heights.length - together * columns.length)
  while (to > from && stays[to - 1] === true) to--
  if (to <= from || to === last.to) return columns
  const height = heights.slice(from, to).reduce((total, one) => total + one, 0)
  return [...columns.slice(0, -1), {from, to, height}]
}

/** The first block of a column stands there in any case, so that the flow gets on. */
function filled(
  heights: readonly number[],
  stays: readonly boolean[],
  from: number,
  count: number,
  most: number,
): readonly FlowColumn[] {
  const columns: FlowColumn[] = []
  let at = from
  while (columns.length < count && at < heights.length) {
    let height = 0
    let to = at
    while (to < heights.length) {
      let end = to + 1
      while (stays[end - 1] === true && end < heights.length) end++
      const more = heights.slice(to, end).reduce((total, one) => total + one, 0)
      if (to > at && height + more > most + 0.01) break
      height += more
      to = end
    }
    columns.push({from: at, to, height})
    at = to
  }
  return columns
}

/** On a page without end, all columns side by side. */
export function flowHeight(node: Node, flow: Flow, width: number, sizes: Sizes): number {
  const columns = fillColumns(node, flow, 0, Number.MAX_SAFE_INTEGER, width, sizes)
  return Math.max(0, ...columns.map(({height}) => height))
}

/** What the first block of each column takes, or all if that is less. */
export function leadOfFlow(node: Node, flow: Flow, width: number, sizes: Sizes): number {
  const column = flowWidth(flow, width)
  const [first] = filled(
    node.inner.map(inner => sizes.heightOf(inner, column)),
    node.inner.map(({content}) => content.keepWithNext === true),
    0,
    1,
    0,
  )
  return Math.min(first?.height ?? 0, flowHeight(node, flow, width, sizes))
}
