import type {Span} from '../../source/span.ts'

/** One `Key: value` of a header. Every value is a string. */
export interface Entry {
  /** The key's canonical name from `keys.ts`, or '' for an unknown key. */
  readonly key: string
  readonly written: string
  /** Without the white space around it. */
  readonly value: string
  readonly keySpan: Span
  readonly valueSpan: Span
}

/** The header of one file. */
export interface Header {
  readonly entries: readonly Entry[]
  readonly fenced: boolean
  /** First line of the body, counted from 0. */
  readonly bodyLine: number
}

/** The value of a key: of several, the last that is not empty. */
export function valueOf(header: Header, key: string): string {
  return entryOf(header, key)?.value ?? ''
}

export function entryOf(header: Header, key: string): Entry | undefined {
  const entries = header.entries.filter(entry => entry.key === key)
  return entries.findLast(entry => entry.value !== '') ?? entries[entries.length - 1]
}
