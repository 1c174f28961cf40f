import {positionAt} from '../source/position.ts'
import type {Sources} from '../source/source.ts'
import type {Span} from '../source/span.ts'

/** A span as people and editors read it; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The place of a span; null where the file has no text in this run, such as a picture. */
export function placeOf(span: Span, sources: Sources): Place | null {
  const source = sources.get(span.file)
  if (source === undefined || source.text === '') return null
  const start = positionAt(source, span.start)
  const end = positionAt(source, Math.max(span.start, span.end))
  return {file: span.file, ...start, endLine: end.line, endColumn: end.column}
}
