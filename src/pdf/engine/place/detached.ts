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
  cursor.x = spot.x
  cursor.y = spot.y
  cursor.availableWidth = spot.width
  cursor.availableHeight = 1e6
  body()
  const height = cursor.y - spot.y
  cursor.x = x
  cursor.y = y
  cursor.page = page
  cursor.availableWidth = availableWidth
  cursor.availableHeight = availableHeight
  return height
}
