import {inEachPassage, spotIn} from '../check.ts'

/** Round brackets, the wide ones of Chinese, and what may look like one: `1)`, `:-)`. */
const bracket = /[:;]-?[()]|(?<![\p{L}\p{N}(])(?:\p{N}{1,2}|\p{L})\)|[()（）]/gu

/**
 * text/unbalanced-parenthesis: each passage by itself. `1)` and `a)` that count what follows are no
 * brackets; sample passwords, code and addresses are not looked into.
 */
export const unbalancedParenthesis = inEachPassage((passage, report) => {
  const open: number[] = []
  const alone: number[] = []
  for (const {0: found, index} of passage.text.matchAll(bracket)) {
    const last = found.at(-1) ?? ''
    const at = index + found.length - 1
    if (found.length > 1 && /[:;]/.test(found)) continue
    if (/[(（]/.test(last)) open.push(at)
    else if (open.length > 0) open.pop()
    else if (found.length === 1) alone.push(at)
  }
  for (const at of [...open, ...alone]) {
    const opened = open.includes(at)
    report({
      code: 'text/unbalanced-parenthesis',
      severity: 'warning',
      message: opened ? 'a bracket is opened and not closed' : 'a bracket is closed and not opened',
      span: spotIn(passage, at, 1),
      hint: opened ? 'close it with )' : 'open it with (, or delete it',
    })
  }
})
