import type {Paragraph} from '../../model/block.ts'
import type {Draft} from '../block/draft.ts'
import {splitAt, trimInlines} from '../inline/slice.ts'
import type {BlockPass, Setting} from './pass.ts'

/** A line of a paragraph that begins with a label in bold, such as `**Note**:`, begins a new paragraph. */
export const splitLabels: BlockPass = (drafts, to) =>
  to.place.inBox
    ? drafts
    : drafts.flatMap(draft => (draft.kind === 'paragraph' ? split(draft, most, to) : [draft]))

/** Labels in one paragraph; no author writes so many without a line between. */
const most = 20

function split(paragraph: Paragraph, left: number, to: Setting): readonly Draft[] {
  const offset = left > 0 ? lineWithLabel(paragraph, to) : null
  if (offset === null) return [paragraph]
  const [before, after] = splitAt(paragraph.inlines, offset, to.source)
  const inlines = trimInlines(before)
  if (inlines.length === 0 || after[0]?.span.start !== offset) return [paragraph]
  const head = {...paragraph, inlines, span: {...paragraph.span, end: offset - 1}}
  const tail = {...paragraph, inlines: after, span: {...paragraph.span, start: offset}}
  return [head, ...split(tail, left - 1, to)]
}

/** Offset of the first line after the first that begins with a closed label in bold. */
function lineWithLabel({span}: Paragraph, {source, labels}: Setting): number | null {
  let at = span.start
  for (const [index, line] of source.text.slice(span.start, span.end).split('\n').entries()) {
    const text = line.trimStart()
    const isBold = index > 0 && /^(?:\*{2,3}|__)\S/.test(text)
    const found = isBold ? labels.boxAt(text.slice(0, 200).replace(/[*_]+/g, '')) : null
    if (found?.isAlone && found.closed) return at + line.length - text.length
    at += line.length + 1
  }
  return null
}
