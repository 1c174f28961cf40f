import {inEachTopic} from '../check.ts'
import {captionsOf} from './figure-numbers.ts'

/** figure/number-order: within one topic each figure is one more than the one before. */
export const numberOrder = inEachTopic((topic, report) => {
  let last: number | null = null
  for (const {word, numbers, span} of captionsOf(topic)) {
    for (const number of numbers) {
      const expected: number = last === null ? number : last + 1
      if (number !== expected) {
        report({
          code: 'figure/number-order',
          severity: 'warning',
          message: `${word} ${number} follows ${word} ${last}`,
          span,
          hint: `number it ${expected}, and the sentences that point at it too`,
        })
      }
      last = number
    }
  }
})
