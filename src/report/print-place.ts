import type {Sources} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {placeOf} from './place.ts'
import {visible} from './visible.ts'

/** `file:line:column`, or the file alone where it is no text of this run. */
export function printPlace(span: Span, sources: Sources): string {
  const place = placeOf(span, sources)
  const file = visible(span.file)
  return place === null ? file : `${file}:${place.line}:${place.column}`
}
