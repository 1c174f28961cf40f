import type {Inline, Literal, Text} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Source} from '../../source/source.ts'

/** The inlines without the first characters of what they say; emptied marks go with them. */
export function dropStart(
  inlines: readonly Inline[],
  count: number,
  source: Source,
): readonly Inline[] {
  let left = count
  const rest: Inline[] = []
  for (const inline of inlines) {
    const length = plainText([inline]).length
    if (left === 0 || inline.kind === 'footnote') rest.push(inline)
    else if (length > left) rest.push(...dropStartOf(inline, left, source))
    left = Math.max(0, left - length)
  }
  return rest
}

function dropStartOf(inline: Inline, count: number, source: Source): readonly Inline[] {
  if (inline.kind === 'text' || inline.kind === 'literal') {
    const start = align(inline, source, {count, offset: inline.span.end}).at
    return [{...inline, text: inline.text.slice(count), span: {...inline.span, start}}]
  }
  if (!('inlines' in inline)) return [inline]
  const inlines = dropStart(inline.inlines, count, source)
  return inlines.length === 0 ? [] : [{...inline, inlines}]
}

/** The first characters of what inlines say, in so far as they are plain text. */
export function keepStart(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count
  return inlines.flatMap((inline): readonly Inline[] => {
    const here = left
    const length = plainText([inline]).length
    left = Math.max(0, left - length)
    if (here <= 0) return []
    return length <= here || inline.kind !== 'text' ? [inline] : [cutText(inline, 0, here)]
  })
}

/**
 * Goes along a text and its source together, up to a character of the one or an offset of the other;
 * blanks may be folded, marks escaped and characters written as entities in the source.
 */
function align(
  {text, span}: Text | Literal,
  source: Source,
  most: {count: number; offset: number},
) {
  let at = span.start
  let index = 0
  for (; index < most.count && at < Math.min(span.end, most.offset); at++) {
    const [said, written] = [text.charAt(index), source.text.charAt(at)]
    if (written === '&' && said !== '&') {
      const end = source.text.indexOf(';', at)
      at = end === -1 || end >= span.end ? at : end
    }
    const isExtra = said !== written && (/\s/.test(written) ? said !== ' ' : written === '\\')
    if (!isExtra) index++
  }
  return {index, at}
}

/** Takes inlines apart at an offset of the source; marks that reach over it go to the second part. */
export function splitAt(
  inlines: readonly Inline[],
  offset: number,
  source: Source,
): readonly [readonly Inline[], readonly Inline[]] {
  const at = inlines.findIndex(({span}) => span.end > offset)
  const inline = inlines[at]
  if (inline === undefined) return [inlines, []]
  const before = inlines.slice(0, at)
  const after = inlines.slice(at + 1)
  if (inline.kind !== 'text' || inline.span.start >= offset) return [before, [inline, ...after]]
  const {index} = align(inline, source, {count: inline.text.length, offset})
  const head = inline.text.slice(0, index).trimEnd()
  const tail = inline.text.slice(index).trimStart()
  const first = {...inline, text: head, span: {...inline.span, end: offset}}
  return [
    [...before, first],
    [{...inline, text: tail, span: {...inline.span, start: offset}}, ...after],
  ]
}

/** Inlines without blanks at their start and end. */
export function trimInlines(inlines: readonly Inline[]): readonly Inline[] {
  const [first] = inlines
  const last = inlines[inlines.length - 1]
  if (first?.kind === 'break') return trimInlines(inlines.slice(1))
  if (first?.kind === 'text' && /^\s/.test(first.text)) {
    const text = first.text.trimStart()
    const rest = cutText(first, first.text.length - text.length, first.text.length)
    return trimInlines([...(text === '' ? [] : [rest]), ...inlines.slice(1)])
  }
  if (last?.kind === 'text' && /\s$/.test(last.text)) {
    const text = last.text.trimEnd()
    return trimInlines([
      ...inlines.slice(0, -1),
      ...(text === '' ? [] : [cutText(last, 0, text.length)]),
    ])
  }
  return inlines
}

/** Part of a text. What is cut off counts as written so: labels and blanks hold no escapes. */
function cutText<T extends Text | Literal>(inline: T, from: number, to: number): T {
  const {text, span} = inline
  const start = Math.min(span.end, span.start + from)
  const end = Math.max(start, span.end - (text.length - to))
  return {...inline, text: text.slice(from, to), span: {...span, start, end}}
}
