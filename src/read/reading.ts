import type {Report} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import type {Markdown} from './markdown/placed.ts'

/** What all rules need while one file is read. */
export interface Reading {
  readonly source: Source
  readonly report: Report
  readonly md: Markdown
  /** What markdown-it's rules tell each other: reference definitions, footnotes. */
  readonly env: Record<string | symbol, unknown>
}

/** A span of the file that is read. */
export function spanIn(reading: Reading, start: number, end: number): Span {
  return {file: reading.source.path, start, end}
}
