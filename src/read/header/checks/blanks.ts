import type {Span} from '../../../source/span.ts'
import type {HeaderCheck} from './check.ts'

/** Reports blanks that are missing after a colon or stand at the end of a value. */
export function blanks({source, header, report}: HeaderCheck): void {
  if (header.kind !== 'unfenced') return
  for (const {written, keySpan, valueSpan} of header.entries) {
    const afterColon = {...keySpan, start: keySpan.end + 1, end: keySpan.end + 1}
    if (/\S/.test(source.text.charAt(afterColon.start))) {
      const message = `no blank follows the colon of \`${written}\``
      const fix = [{span: afterColon, text: ' '}]
      report({
        code: 'header/no-blank-after-colon',
        severity: 'note',
        message,
        span: afterColon,
        fix,
      })
    }
    const trailing = blanksAfter(source.text, valueSpan)
    if (trailing.end > trailing.start && valueSpan.end > valueSpan.start) {
      const message = `the value of \`${written}\` ends with blanks`
      const fix = [{span: trailing, text: ''}]
      report({code: 'header/trailing-blank', severity: 'note', message, span: trailing, fix})
    }
  }
}

function blanksAfter(text: string, {file, end}: Span): Span {
  const length = /^[ \t]*(?=\n|$)/.exec(text.slice(end, end + 200))?.[0].length ?? 0
  return {file, start: end, end: end + length}
}
