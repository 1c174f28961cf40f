import {inEachPassage, spotIn} from '../check.ts'

/** text/double-space: two blanks or more between two words of one line. */
export const doubleSpace = inEachPassage((passage, report) => {
  for (const {0: found, index} of passage.text.matchAll(/(?<=\S) {2,}(?=\S)/gu)) {
    const span = spotIn(passage, index, found.length)
    report({
      code: 'text/double-space',
      severity: 'note',
      message: `${found.length} blanks stand between two words`,
      span,
      fix: [{span, text: ' '}],
    })
  }
})
