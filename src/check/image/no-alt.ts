import {inEachTopic} from '../check.ts'

/** image/no-alt-inline and image/no-alt: a picture in a sentence is a word of it. */
export const noAlt = inEachTopic(({pictures}, report) => {
  for (const {picture, inline} of pictures) {
    if (picture.alt.trim() !== '') continue
    if (inline) {
      report({
        code: 'image/no-alt-inline',
        severity: 'error',
        message: 'the sentence has a hole without its picture',
        span: picture.span,
        hint: `write what stands on the button between the brackets: ![OK](${picture.url})`,
      })
      continue
    }
    report({
      code: 'image/no-alt',
      severity: 'warning',
      message: 'the picture is not described',
      span: picture.span,
      hint: `say what it shows between the brackets: ![The main window](${picture.url})`,
    })
  }
})
