import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Source} from '../../source/source.ts'
import {cleanText} from '../text/clean-text.ts'

/** The inlines without the first characters of what they say; emptied marks go with them. */
export function dropStart(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count
  const rest: Inline[] = []
  for (const inline of inlines) {
    const length = plainText([inline]).length
    if (left === 0) rest.push(inline)
    else if (length > left) rest.push(...dropStartOf(inline, left))
    left = Math.max(0, left - length)
  }
  return rest
}

function dropStartOf(inline: Inline, count: number): readonly Inline[] {
  if (inline.kind === 'text' || inline.kind === 'literal') {
    const text = inline.text.slice(count)
    const length = inline.span.end - inline.span.start
    const start = length === inline.text.length ? inline.span.start + count : inline.span.start
    return [{...inline, text, span: {...inline.span, start}}]
  }
  if (!('inlines' in inline)) return [inline]
  const inlines = dropStart(inline.inlines, count)
  return inlines.length === 0 ? [] : [{...inline, inlines}]
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
  const head = cleanText(source.text.slice(inline.span.start, offset)).trimEnd()
  const tail = inline.text.slice(head.length).trimStart()
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
  if (first?.kind === 'text' && /^\s/.test(first.text)) {
    const text = first.text.trimStart()
    return trimInlines([...(text === '' ? [] : [{...first, text}]), ...inlines.slice(1)])
  }
  if (last?.kind === 'text' && /\s$/.test(last.text)) {
    const text = last.text.trimEnd()
    return trimInlines([...inlines.slice(0, -1), ...(text === '' ? [] : [{...last, text}])])
  }
  return first?.kind === 'break' ? trimInlines(inlines.slice(1)) : inlines
}
