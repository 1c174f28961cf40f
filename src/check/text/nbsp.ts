import {inEnglish, spotIn} from '../check.ts'

/** text/nbsp: U+00A0 in English text, where nothing asks for it. */
export const nbsp = inEnglish((passage, report) => {
  for (const {0: found, index} of passage.text.matchAll(/\u00a0+/g)) {
    const span = spotIn(passage, index, found.length)
    report({
      code: 'text/nbsp',
      severity: 'note',
      message: 'a blank that does not break a line stands in English text',
      span,
      fix: [{span, text: ' '}],
    })
  }
})
