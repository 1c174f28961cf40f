import type {Block} from '../model/block.ts'
import type {Report} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import type {Labels} from './labels/labels.ts'
import type {Markdown} from './markdown/placed.ts'

/** What all rules are given while one file is read. */
export interface Reading {
  readonly source: Source
  readonly report: Report
  readonly labels: Labels
  readonly md: Markdown
  /** What markdown-it's rules tell each other: reference definitions, footnotes. */
  readonly env: Record<string | symbol, unknown>
  /** Whether the text of a footnote is read. */
  readonly inNote: boolean
  /** The blocks of the footnote `[^label]`; null if it can't be shown where it is called. */
  readonly footnote: (label: string) => readonly Block[] | null
}

/** A span of the file that is read. */
export function spanIn(reading: Reading, start: number, end: number): Span {
  return {file: reading.source.path, start, end}
}

/** The same before the footnotes of the file are known. */
export type FileReading = Omit<Reading, 'footnote' | 'inNote'>
