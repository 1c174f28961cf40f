import type {Span} from '../../source/span.ts'
import {cleanText} from '../text/clean-text.ts'

/** One `Key: value` of a header. Every value is a string. */
export interface Entry {
  /** The key's canonical name from `keys.ts`, or '' for an unknown key. */
  readonly key: string
  readonly written: string
  /** Without the white space around it; '' for a YAML list. */
  readonly value: string
  /** The items of a YAML list. */
  readonly values: readonly Value[]
  readonly keySpan: Span
  readonly valueSpan: Span
  /** The lines of a YAML block (`|` or `>`), which may be a whole text; null for other values. */
  readonly block: HeaderBlock | null
}

/** Lines of a header without their indent. */
export interface HeaderBlock {
  /** Counted from 0. */
  readonly firstLine: number
  readonly text: string
}

/** A string of a header and where it stands. */
export interface Value {
  readonly text: string
  readonly span: Span
}

/** The header of one file. */
export interface Header {
  readonly entries: readonly Entry[]
  readonly kind: 'fenced' | 'unfenced' | 'none'
  /** First line of the body, counted from 0. */
  readonly bodyLine: number
}

/** The entry of a key: of several, the last that is not empty. */
export function entryOf(header: Header, key: string): Entry | undefined {
  const entries = header.entries.filter(entry => entry.key === key)
  return entries.findLast(entry => !isEmpty(entry)) ?? entries[entries.length - 1]
}

/** The text of a key, '' if it is not given; a YAML list is joined by `; `. */
export function headerText(header: Header, key: string): string {
  const entry = entryOf(header, key)
  return entry === undefined ? '' : textOfEntry(entry)
}

/** The text of an entry for readers. */
export function textOfEntry({value, values}: Entry): string {
  return cleanText(values.length > 0 ? values.map(({text}) => text).join('; ') : value)
}

export function isEmpty(entry: Entry): boolean {
  return textOfEntry(entry) === ''
}
