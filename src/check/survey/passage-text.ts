import type {Inline} from '../../model/inline.ts'
import type {Source} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'
import {mark, object} from './survey.ts'

/** The words of inlines at their own places in the source; see `Passage.text`. */
export function passageText(source: Source, span: Span, inlines: readonly Inline[]): string {
  const parts: string[] = []
  let done = span.start
  const put = (start: number, end: number, text: string): void => {
    if (start < done) return
    parts.push(mark.repeat(start - done), text)
    done = end
  }
  const walk = (inline: Inline): void => {
    const {start, end} = inline.span
    if (inline.kind === 'text') put(start, end, words(source.text.slice(start, end)))
    else if (inline.kind === 'literal' || inline.kind === 'button')
      put(start, end, objects(start, end))
    else if (inline.kind === 'break') put(start, end, ' '.repeat(end - start))
    else if ('inlines' in inline) {
      inline.inlines.forEach(walk)
      if (inline.kind === 'link') put(done, end, objects(done, end))
    }
  }
  inlines.forEach(walk)
  return `${parts.join('')}${mark.repeat(Math.max(0, span.end - done))}`.slice(
    0,
    span.end - span.start,
  )
}

/** Indents and marks of a quotation behind a line end are blanks. */
function words(text: string): string {
  return text.replace(/\n[ \t>]*/g, found => `\n${' '.repeat(found.length - 1)}`)
}

function objects(start: number, end: number): string {
  return object.repeat(Math.max(0, end - start))
}
