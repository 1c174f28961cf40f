import {inEachTopic} from '../check.ts'

const path = /(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s*`"'()[\]]*(?: [^\s*`"'()[\]]*\\[^\s*`"'()[\]]*)*/gu

/** text/backslash-path: `C:\Program Files` outside code, of which other programs eat a part. */
export const backslashPath = inEachTopic(({topic, source}, report) => {
  for (const {0: found, index} of source.text.matchAll(path)) {
    const before = source.text[index - 1]
    if (before === '`' || index < topic.span.start || index >= topic.span.end) continue
    report({
      code: 'text/backslash-path',
      severity: 'warning',
      message: 'other programs read a backslash in a path as a mark of Markdown',
      span: {file: source.path, start: index, end: index + found.length},
      hint: `set the path between backticks: \`${found}\``,
    })
  }
})
