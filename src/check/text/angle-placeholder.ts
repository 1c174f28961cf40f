import {inEachTopic} from '../check.ts'

/** Letters, blanks and dashes between angles; tags of HTML and addresses are other rules' matter. */
const placeholder = /(?<![`<])<([a-z][a-z _-]*[a-z])>/giu
const tags =
  /^(a|abbr|b|big|blockquote|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|var)$/i

/** text/angle-placeholder: `<username>` for readers to fill in, which other programs drop. */
export const anglePlaceholder = inEachTopic(({source, passages}, report) => {
  for (const {span} of passages) {
    for (const match of source.text.slice(span.start, span.end).matchAll(placeholder)) {
      const [found, name = ''] = match
      if (tags.test(name)) continue
      const start = span.start + match.index
      report({
        code: 'text/angle-placeholder',
        severity: 'warning',
        message: `other programs take ${found} for HTML and drop it`,
        span: {file: span.file, start, end: start + found.length},
        hint: `set it between backticks: \`${found}\``,
      })
    }
  }
})
