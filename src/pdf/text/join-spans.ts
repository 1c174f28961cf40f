import {object, rightToLeft} from './characters.ts'
import type {Span} from './span.ts'

const leftToRightIsolate = '\u2066'
const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/** The text of a paragraph and where each of its spans ends in it. */
export interface Joined {
  readonly text: string
  readonly ends: readonly number[]
}

/**
 * Joins the spans of a paragraph, composed (NFC). Where both directions occur, addresses, code and
 * names are isolated as left to right, and words of another language by their own first letter:
 * without that, the last `/` of an address jumps to its other end.
 */
export function joinSpans(spans: readonly Span[], base: 'ltr' | 'rtl', language: string): Joined {
  const mixed = base === 'rtl' || spans.some(({text}) => rightToLeft.test(text))
  const ends: number[] = []
  let text = ''
  for (const span of spans) {
    const own = span.thing === undefined ? composed(span.text) : object
    text += mixed ? isolated(own, span, language) : own
    ends.push(text.length)
  }
  return {text, ends}
}

function isolated(text: string, span: Span, language: string): string {
  if (span.literal === true) return leftToRightIsolate + text + popIsolate
  const foreign = span.meaning.lang !== undefined && span.meaning.lang !== language
  return foreign ? firstStrongIsolate + text + popIsolate : text
}

const ascii = /^[ -~]*$/

function composed(text: string): string {
  if (ascii.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
}
