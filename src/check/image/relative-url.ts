import {inEachTopic} from '../check.ts'

/** image/relative-url: `/sites/default/main.png` needs a web site around it. */
export const relativeUrl = inEachTopic(({pictures}, report) => {
  for (const {picture} of pictures) {
    if (!/^\/(?!\/)/.test(picture.url)) continue
    report({
      code: 'image/relative-url',
      severity: 'warning',
      message: "the picture's address starts at the root of a web site that is not here",
      span: picture.span,
      hint: `save the picture beside the guides, and write images/${picture.url.split('/').at(-1) ?? ''}`,
    })
  }
})
