import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Mapper} from '../../pdf/mapper.ts'

/** One line at the foot of each side: what the sheet is, and which of how many. */
export function footOf(line: string, language: string) {
  return ({theme, words}: Mapper): Book['furniture'] =>
    ({number, count}) => {
      const {page, type, foot} = theme
      const [start, , end] = page.margins
      const digits = (value: number) => inDigits(String(value), language)
      const sides = fill(words['sheet-of'], {number: digits(number), count: digits(count)})
      return [
        {
          kind: 'Footer',
          x: start,
          y: foot.y,
          width: page.width - start - end,
          content: {
            columns: [
              {text: [{text: line}], style: type.foot, width: '*'},
              {text: [{text: sides}], style: {...type.folio, align: 'end'}, width: 'auto'},
            ],
            gap: 12,
            onBaseline: true,
          },
        },
      ]
    }
}
