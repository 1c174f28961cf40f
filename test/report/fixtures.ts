import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {type Sources, sourceOf} from '../../src/source/source.ts'
import type {Span} from '../../src/source/span.ts'

export const path = 'guides/keepassx/05-keepassx-basic.txt'

/** Sources with one guide of the given text. */
export function oneGuide(text: string): Sources {
  return new Map([[path, sourceOf(path, text)]])
}

/** The span of the first `words` in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return {file: path, start, end: start + words.length}
}

export function fault(span: Span, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'image/no-alt',
    severity: 'warning',
    message: 'a picture is not described',
    span,
    ...more,
  }
}
