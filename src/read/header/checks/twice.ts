import {isEmpty, textOfEntry} from '../header.ts'
import type {HeaderCheck} from './check.ts'

/** Reports a second header, and keys that are given again with another value. */
export function twice({header, report}: HeaderCheck): void {
  const [first] = header.entries
  const second = header.entries.find((entry, index) => index > 1 && entry.key === first?.key)
  const isBlock = first !== undefined && second !== undefined && first.key === 'kind'
  if (isBlock) {
    const notes = [{message: 'the first header', span: first.keySpan}]
    const message = 'a second header begins here; of two values the last that is not empty is taken'
    const span = second.keySpan
    report({
      code: 'header/duplicate-block',
      severity: 'error',
      message,
      span,
      notes,
      repaired: true,
    })
  }
  header.entries.forEach((entry, index) => {
    if (entry.key === '' || (isBlock && entry === second)) return
    const before = header.entries.slice(0, index).findLast(({key}) => key === entry.key)
    if (before === undefined || (isBlock && isEmpty(before))) return
    report({
      code: 'header/duplicate-key',
      severity: 'error',
      message: `\`${entry.written}\` is given again`,
      span: entry.keySpan,
      notes: [{message: `first given here as "${textOfEntry(before)}"`, span: before.keySpan}],
      repaired: true,
    })
  })
}
