import {visible} from '../../report/visible.ts'
import type {Source} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'
import type {Value} from './header.ts'
import type {Fault} from './yaml-entries.ts'

/** A header that is being read, up to `end`. */
interface Reading {
  readonly source: Source
  readonly end: number
  readonly faults: Fault[]
}

/**
 * To YAML, all from ` #` on is a comment; who writes `Guide #1`, without a blank behind the sign, means
 * a number. The value is read whole then, and its author is told.
 */
export function numberSign({source, end, faults}: Reading, span: Span): Value | null {
  const line = source.text.slice(span.end, end).split('\n')[0] ?? ''
  if (!/^[ \t]+#[^\s#]/.test(line)) return null
  const whole = {...span, end: span.end + line.trimEnd().length}
  const text = source.text.slice(whole.start, whole.end)
  const fix = [
    {span: {...whole, end: whole.start}, text: '"'},
    {span: {...whole, start: whole.end}, text: '"'},
  ]
  faults.push({
    code: 'header/comment',
    message: 'what stands behind # is no part of the value to YAML',
    span: {...span, start: span.end + line.indexOf('#'), end: whole.end},
    hint: `put the value in quotation marks: "${visible(text)}"`,
    ...(/["\\]/.test(text) ? {} : {fix}),
  })
  return {text: text.replace(/\s+/g, ' '), span: whole}
}
