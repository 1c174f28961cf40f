import {inEachTopic} from '../check.ts'

/** text/tab: inside or at the end of a line; a tab that indents a line is left alone. */
export const tab = inEachTopic(({source}, report) => {
  for (const {0: found, index} of source.text.matchAll(/(?<=[^\s])[ \t]*\t[ \t]*/g)) {
    const end = index + found.length
    const atEnd = source.text[end] === '\n' || end === source.text.length
    const span = {file: source.path, start: index, end}
    report({
      code: 'text/tab',
      severity: 'note',
      message: atEnd ? 'the line ends with a tab' : 'a tab stands between two words',
      span,
      fix: [{span, text: atEnd ? '' : ' '}],
    })
  }
})
