import {nearest} from '../../../report/nearest.ts'
import {keyOf, rightSpellings, spellingOf, writtenAs} from '../keys.ts'
import type {HeaderCheck} from './check.ts'

/** Reports keys that nobody knows, and keys with a newer spelling. */
export function spelling({header, report}: HeaderCheck): void {
  for (const {key, written, keySpan: span, block} of header.entries) {
    const right = spellingOf(key)
    if (key === '') {
      const near = keyOf(nearest(written, rightSpellings))
      const meant = near === '' ? '' : writtenAs(header, near)
      const hint =
        meant === '' ? 'delete the line if it is not needed' : `did you mean \`${meant}\`?`
      const use = block === null ? '' : '; its text becomes a section'
      const message = `\`${written}\` is a key that nobody knows${use}`
      report({code: 'header/unknown-key', severity: 'warning', message, span, hint})
    } else if (header.kind === 'unfenced' && written.toLowerCase() !== right.toLowerCase()) {
      report({
        code: 'header/key-alias',
        severity: 'note',
        message: `\`${written}\` is read as \`${right}\``,
        span,
        hint: `write \`${right}\``,
        repaired: true,
        ...(keyOf(right) === key ? {fix: [{span, text: right}]} : {}),
      })
    }
  }
}
