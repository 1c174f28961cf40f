import {inDigits} from '../../language/digits.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Mapper} from '../../pdf/mapper.ts'

/** Folios on all pages but the first and last, and the word for scissors below the cut. */
export function zineFurniture({width, height, margins}: Book['page'], language: string) {
  return ({theme, words}: Mapper): Book['furniture'] =>
    ({number}) => {
      const {type} = theme
      const [start, , end] = margins
      const room = {x: start, width: width - start - end}
      if (number === 1) {
        const style = {...type.note, weight: 700, align: 'center'} as const
        const text = [{text: words['cut-here']}]
        return [{kind: 'Background', ...room, y: 3, content: {text, style}}]
      }
      if (number >= 8) return []
      const text = [{text: inDigits(String(number), language)}]
      const style = {...type.folio, align: 'end'} as const
      return [{kind: 'Footer', ...room, y: height - 31, content: {text, style}}]
    }
}
