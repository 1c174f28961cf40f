import {inEnglish, spotIn} from '../check.ts'

/** A colon would introduce the steps; so would steps in the same sentence. */
const lost = /\b(?:by following|following|follow) these steps(?=[\s\u2060]*(?:[.,;!)]|$))/giu

/** xref/these-steps-without-target: a link was lost, and nobody can tell which steps are meant. */
export const theseSteps = inEnglish((passage, report) => {
  for (const {0: found, index} of passage.text.matchAll(lost)) {
    report({
      code: 'xref/these-steps-without-target',
      severity: 'warning',
      message: `"${found}", and nothing says which steps`,
      span: spotIn(passage, index, found.length),
      hint: 'link the words to the steps, or name the section they stand in',
    })
  }
})
