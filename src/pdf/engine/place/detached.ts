import type {Layout} from '../layout.ts'

/** A place of its own on the current page. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Places blocks away from the flow, on the current page; they are never broken. Gives their height. */
export function detached({cursor}: Layout, spot: Spot, body: () => void): number {
  const {x, y, page, availableWidth, availableHeight} = cursor
  Object.assign(cursor, {...spot, availableWidth: spot.width, availableHeight: 1e6})
  body()
  const height = cursor.y - spot.y
  Object.assign(cursor, {x, y, page, availableWidth, availableHeight})
  return height
}
