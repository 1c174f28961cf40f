import {inEnglish, spotIn} from '../check.ts'
import {mark} from '../survey/survey.ts'

/** Blanks before a mark that ends something; an ellipsis, a smiley or `.exe` is no such mark. */
const early = new RegExp(`(?<=\\S)[ \\t]+(?=[,.;:!?]${mark}*(?:\\s|$))`, 'gu')

/** text/space-before-punctuation: a matter of style, and of English: French wants those blanks. */
export const spaceBeforePunctuation = inEnglish((passage, report) => {
  for (const {0: found, index} of passage.text.matchAll(early)) {
    const span = spotIn(passage, index, found.length)
    report({
      code: 'text/space-before-punctuation',
      severity: 'note',
      message: 'a blank stands before a punctuation mark',
      span,
      fix: [{span, text: ''}],
    })
  }
})
