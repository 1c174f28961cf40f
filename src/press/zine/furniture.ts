import {inDigits} from '../../language/digits.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Content} from '../../pdf/engine/content.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import type {Theme} from '../../theme/theme.ts'

/** Points around the word for scissors in which the cut is not drawn. */
const clear = 6

/** Points from the foot of a page to the line below its folio, which the widest blank edge leaves free. */
const fromFoot = 18.5

/** From the top of a line to the middle of its letters, as a share of their size. */
const toMiddle = 0.66

/** Folios on all pages but the first and last, and the word for scissors on the cut above the first. */
export function zineFurniture({width, height, margins}: Book['page'], language: string) {
  return ({theme, words}: Mapper): Book['furniture'] =>
    ({number}) => {
      const {type} = theme
      const [start, , end] = margins
      const room = {x: start, width: width - start - end}
      if (number === 1) {
        const y = -toMiddle * type.note.size
        return [{kind: 'Background', x: 0, width, y, content: cutHere(words['cut-here'], theme)}]
      }
      if (number >= 8) return []
      const text = [{text: inDigits(String(number), language)}]
      const style = {...type.folio, align: 'end'} as const
      return [
        {kind: 'Footer', ...room, y: height - fromFoot - style.leading, content: {text, style}},
      ]
    }
}

/** The word in the middle of its line, on paper that hides the cut behind it. */
function cutHere(word: string, {type, colours}: Theme): Content {
  const style = {...type.note, weight: 700} as const
  const side = {stack: [], width: '*', tag: 'Skip'} as const
  const label = {
    stack: [{text: [{text: word}], style}],
    box: {fill: colours.paper, padding: [clear, 0, clear, 0]},
    width: 'auto',
    tag: 'Skip',
  } as const
  return {columns: [side, label, side], gap: 0}
}
