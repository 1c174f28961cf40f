import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'

/** The offset of a line and column, both counted from 1; beyond the text is its end. */
export function offsetOf(source: Source, line: number, column: number): number {
  const start = source.lineStarts[line - 1] ?? source.text.length
  return Math.min(start + column - 1, source.text.length)
}

/** Where a template writes an element, class or attribute, as well as a look at its text can tell. */
export function spanOfWord(source: Source, word: string): Span {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found =
    word === '' ? null : new RegExp(`(?<=<[^>]*?)(?<![\\w-])${escaped}(?![\\w-])`).exec(source.text)
  const start = found?.index ?? 0
  return {file: source.path, start, end: start + (found?.[0].length ?? 0)}
}

/** Where a name in braces failed; Handlebars knows the line and column of most, else the word does. */
export function spanOfFailure(source: Source, line: number, column: number, name: string): Span {
  const near = line === 0 ? 0 : offsetOf(source, line, column)
  const at = name === '' ? near : Math.max(source.text.indexOf(name, near), near)
  return {file: source.path, start: at, end: Math.min(at + name.length, source.text.length)}
}

/** The first argument of the helper that is called at a place: `blocks` of `{{#each blocks}}`. */
export function argumentAt(source: Source, line: number, column: number): string {
  const call = source.text.slice(offsetOf(source, line, column))
  return /^(?:\{\{~?#?|\()\s*[\w-]+\s+([^\s}~)]+)/.exec(call)?.[1] ?? ''
}
