import {forbiddenRuns, overrideRuns, withoutHidden} from '../source/hidden.ts'
import type {Span} from '../source/span.ts'
import type {Report} from './diagnostic.ts'

/**
 * A value of a YAML file as a book can hold it. What nobody can see may stand in it in disguise,
 * such as `\u202e`, so that it is looked for when the value is known.
 */
export function cleanValue(text: string, span: Span, report: Report): string {
  const clean = withoutHidden(text)
  if (clean === text) return text
  const [forbidden] = text.match(forbiddenRuns) ?? []
  const [override] = text.match(overrideRuns) ?? text.match(/[\u2066-\u2069]/) ?? []
  const isForbidden = forbidden !== undefined
  report({
    code: isForbidden ? 'text/forbidden-character' : 'text/bidi-override',
    severity: 'error',
    message: `${nameOf(forbidden ?? override ?? '')} ${isForbidden ? 'cannot stand in a book' : 'turns around what readers see'}`,
    span,
    hint: 'delete it, and type the letters around it again',
    repaired: true,
  })
  return clean
}

function nameOf(mark: string): string {
  const code = mark.codePointAt(0) ?? 0
  return `character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
