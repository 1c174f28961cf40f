import type {Span} from './span.ts'

/** One source file in memory. Line ends are `\n`, and a byte order mark is taken off. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Offset of the first character of each line; `lineStarts[0]` is 0. */
  readonly lineStarts: readonly number[]
}

/** All files of one run by their path, so that a report can print the author's lines. */
export type Sources = ReadonlyMap<string, Source>

/** Makes a source of a text whose line ends are already `\n`. */
export function sourceOf(path: string, text: string): Source {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1)
  }
  return {path, text, lineStarts}
}

/** The very text that a span covers. */
export function textAt(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}
