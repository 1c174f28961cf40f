import type {PagePlace, Plan} from '../../pdf/engine/sheets/plan.ts'
import {cutLine, tick} from './marks.ts'
import type {Paper} from './paper.ts'

/** Pages of the upper row, which stands on its head, and of the lower one, from left to right. */
const rows = {
  ltr: {upper: [7, 6, 5, 4], lower: [8, 1, 2, 3]},
  rtl: {upper: [4, 5, 6, 7], lower: [3, 2, 1, 8]},
} as const

/** Points by which the cover may reach over the cut, on which it says what is done there. */
const over = 8

/** Length of the dashes at the edges, and of those on both sides of the cut; points. */
const [reach, short] = [14, 7]

/** Columns of panels; the cut runs between the rows of the middle two. */
const columns = 4

/**
 * Eight small pages on one side of a sheet that is cut once and folded without glue or staples.
 *
 *    +----+----+----+----+
 *    | 7v | 6v | 5v | 4v |     v: on its head
 *    +----+====+====+----+     = : cut
 *    | 8  | 1  | 2  | 3  |
 *    +----+----+----+----+
 */
export function zinePlan(paper: Paper, direction: 'ltr' | 'rtl'): Plan {
  const [width, height] = [paper.height, paper.width]
  const panel = {width: width / columns, height: height / 2}
  const {upper, lower} = rows[direction]
  const place = (page: number, column: number, turned: boolean): PagePlace => ({
    page,
    x: column * panel.width,
    y: turned ? 0 : panel.height,
    ...panel,
    turned,
    shift: 0,
    scale: 1,
    ...(page === 1 ? {over} : {}),
  })
  const places = [
    ...upper.map((page, column) => place(page, column, true)),
    ...lower.map((page, column) => place(page, column, false)),
  ]
  const folds = [1, 2, 3].flatMap(column => [
    tick(column * panel.width, 0, 'down', reach),
    tick(column * panel.width, height, 'up', reach),
    tick(column * panel.width, panel.height, 'down', short),
    tick(column * panel.width, panel.height, 'up', short),
  ])
  const middle = [tick(0, panel.height, 'right', reach), tick(width, panel.height, 'left', reach)]
  const cut = cutLine(panel.width, panel.height, 3 * panel.width, panel.height)
  return {width, height, sides: [{places, marks: [...folds, ...middle, cut]}]}
}
