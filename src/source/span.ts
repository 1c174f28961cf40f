/** A stretch of one source file: offsets into `Source.text`, UTF-16 code units, `end` exclusive. */
export interface Span {
  /** The file's path as people are to read it: relative, with `/`. It is also the file's key. */
  readonly file: string
  readonly start: number
  readonly end: number
}

/** The smallest span that covers both; both must lie in one file. */
export function cover(first: Span, last: Span): Span {
  const start = Math.min(first.start, last.start)
  return {file: first.file, start, end: Math.max(first.end, last.end)}
}
