import {inEachPassage, spotIn} from '../check.ts'
import {mark} from '../survey/survey.ts'

/** A label that is one question mark, a key that is one, and U+FFFD, which stands for lost bytes. */
const lost = new RegExp(
  `(?<=${mark})\\?(?=${mark})|(?<=\\b(?:ctrl|alt|shift|cmd|command)[ +-]{1,3})\\?|\\ufffd+`,
  'giu',
)

/** text/lost-character: "Click *?* to close", where a glyph became a question mark on its way. */
export const lostCharacter = inEachPassage((passage, report) => {
  for (const match of passage.text.matchAll(lost)) {
    report({
      code: 'text/lost-character',
      severity: 'error',
      message: 'a question mark stands where another character was lost',
      span: spotIn(passage, match.index, match[0].length),
      hint: 'find out which character it was, and type it',
    })
  }
})
