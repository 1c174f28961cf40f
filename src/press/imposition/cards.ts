import type {PagePlace, Plan} from '../../pdf/engine/sheets/plan.ts'
import {tick} from './marks.ts'
import type {Paper} from './paper.ts'

/** Cards on each sheet, which is printed on one side. */
export const cardsOnSheet = 4

/** Cards four on a sheet, in the order of reading, with marks for two cuts. */
export function cardsPlan(count: number, paper: Paper, direction: 'ltr' | 'rtl'): Plan {
  const {width, height} = paper
  const card = {width: width / 2, height: height / 2, turned: false, shift: 0, scale: 1}
  const sheets = Math.ceil(count / cardsOnSheet)
  const place = (page: number): PagePlace => {
    const at = (page - 1) % cardsOnSheet
    const second = at % 2 === 1
    const right = direction === 'rtl' ? !second : second
    return {page, x: right ? width / 2 : 0, y: at < 2 ? 0 : height / 2, ...card}
  }
  const sides = Array.from({length: sheets}, (_, sheet) => {
    const first = sheet * cardsOnSheet + 1
    const own = Array.from({length: cardsOnSheet}, (_, at) => first + at)
    return {places: own.filter(page => page <= count).map(place), marks: cuts(paper)}
  })
  return {width, height, sides}
}

/** Where scissors begin, and where both cuts cross. */
function cuts({width, height}: Paper) {
  const [x, y] = [width / 2, height / 2]
  return [
    tick(x, 0, 'down'),
    tick(x, height, 'up'),
    tick(0, y, 'right'),
    tick(width, y, 'left'),
    tick(x, y, 'down'),
    tick(x, y, 'up'),
    tick(x, y, 'left'),
    tick(x, y, 'right'),
  ]
}
