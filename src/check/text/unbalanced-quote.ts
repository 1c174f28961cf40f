import type {Report} from '../../report/diagnostic.ts'
import {inEachPassage, spotIn} from '../check.ts'
import type {Passage} from '../survey/survey.ts'

/** Straight marks, but not those of inches: `3,5"`. */
const straight = /(?<!\p{N})"/gu
/** English pairs; languages that write „so“ close with the opening mark, and are left alone. */
const curly = /[“”„]/gu

/**
 * text/unbalanced-quote: each passage by itself. Single marks are apostrophes too and tell nothing;
 * sample passwords, code and addresses are not looked into.
 */
export const unbalancedQuote = inEachPassage((passage, report) => {
  const marks = [...passage.text.matchAll(straight)]
  const last = marks.at(-1)
  if (marks.length % 2 === 1 && last !== undefined) tell(passage, last.index, report)
  const pairs = [...passage.text.matchAll(curly)]
  if (pairs.some(({0: found}) => found === '„')) return
  let opened = -1
  for (const {0: found, index} of pairs) {
    if (found === '“' && opened === -1) opened = index
    else if (found === '”' && opened !== -1) opened = -1
    else tell(passage, index, report)
  }
  if (opened !== -1) tell(passage, opened, report)
})

function tell(passage: Passage, at: number, report: Report): void {
  report({
    code: 'text/unbalanced-quote',
    severity: 'warning',
    message: 'a quotation mark has no other that belongs to it',
    span: spotIn(passage, at, 1),
    hint: 'add the missing quotation mark',
  })
}
