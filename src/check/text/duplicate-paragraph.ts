import {plainText} from '../../model/plain-text.ts'
import type {Check} from '../check.ts'
import type {Passage} from '../survey/survey.ts'

/** Shorter sentences recur in every guide. */
const fewestWords = 12

/** text/duplicate-paragraph: at least twelve equal words twice in one guide; a matter of style. */
export const duplicateParagraph: Check = ({topics}, report) => {
  const firstOf = new Map<string, Passage>()
  for (const {guide, passages} of topics) {
    for (const passage of passages) {
      const words =
        plainText(passage.inlines)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length < fewestWords) continue
      const key = `${guide.slug}\n${guide.language}\n${words.join(' ')}`
      const first = firstOf.get(key)
      if (first === undefined) {
        firstOf.set(key, passage)
        continue
      }
      report({
        code: 'text/duplicate-paragraph',
        severity: 'note',
        message: `the same ${words.length} words stand in this guide before`,
        span: passage.span,
        notes: [{message: 'the first place', span: first.span}],
      })
    }
  }
}
