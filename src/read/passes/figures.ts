import type {Figure, Paragraph} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {cover, type Span} from '../../source/span.ts'
import type {Draft} from '../block/draft.ts'
import {trimInlines} from '../inline/slice.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import {numberIn} from '../labels/patterns.ts'
import type {BlockPass, Setting} from './pass.ts'
import {countWords} from './words.ts'

/** A paragraph of pictures is a figure, and a caption right after it is its caption. */
export const figures: BlockPass = (drafts, to) => {
  const row: Draft[] = []
  for (const draft of drafts) {
    const last = row.at(-1)
    const caption = draft.kind === 'paragraph' ? captionOf(draft.inlines, to) : null
    const figure = caption === null ? null : uncaptioned(last)
    if (caption !== null && figure !== null) {
      row.pop()
      const whole = gathered(row, figure, countIn(plainText(caption)))
      const words = whole.caption.length === 0 ? [] : [...whole.caption, breakAt(draft.span)]
      row.push({...whole, caption: [...words, ...caption], span: cover(whole.span, draft.span)})
    } else row.push(draft.kind === 'paragraph' ? (figureOf(draft, to) ?? draft) : draft)
  }
  return row
}

/** The figure that a caption is for; a few stray words behind a picture go into its caption. */
function uncaptioned(last: Draft | undefined): Figure | null {
  if (last?.kind === 'figure') return last.caption.length === 0 ? last : null
  if (last?.kind !== 'paragraph') return null
  const {pictures, rest} = leadingPictures(last.inlines)
  const words = plainText(rest).trim()
  if (pictures.length === 0 || countWords(words) > 6 || /[.!?:]$/.test(words)) return null
  return {kind: 'figure', pictures, caption: trimInlines(rest), span: last.span}
}

function breakAt({file, start}: Span): Inline {
  return {kind: 'break', span: {file, start, end: start}}
}

/** A figure with those before it at the end of a row, as many as a caption for several speaks of. */
function gathered(row: Draft[], last: Figure, count: number): Figure {
  const before = row.at(-1)
  if (before?.kind !== 'figure' || before.caption.length > 0) return last
  const pictures = [...before.pictures, ...last.pictures]
  if (pictures.length > count) return last
  row.pop()
  return gathered(row, {...last, pictures, span: cover(before.span, last.span)}, count)
}

/** How many pictures a caption names: 4 in "Figures 5, 6, 7 and 8: …" and in "Figures 5-8". */
function countIn(caption: string): number {
  const [head = ''] = /^[^:\uff1a\u17d6]*/u.exec(caption) ?? []
  const numbers = [...head.matchAll(/\p{Nd}+/gu)].map(([digits]) => numberIn(digits) ?? 0)
  const [first = 0, last = 0] = numbers
  const isRange = numbers.length === 2 && /\p{Nd}\s*[-\u2013\u2014]\s*\p{Nd}/u.test(head)
  return isRange ? Math.max(1, last - first + 1) : numbers.length
}

/** Pictures, and in the same paragraph perhaps their caption, but no other words. */
function figureOf(paragraph: Paragraph, to: Setting): Figure | null {
  const {pictures, rest} = leadingPictures(paragraph.inlines)
  const caption = rest.length === 0 ? [] : captionOf(rest, to)
  if (pictures.length === 0 || caption === null) return null
  return {kind: 'figure', pictures, caption, span: paragraph.span}
}

function leadingPictures(inlines: readonly Inline[]) {
  const end = inlines.findIndex(inline => inline.kind !== 'button' && !isBlank(inline))
  const lead = end === -1 ? inlines : inlines.slice(0, end)
  const pictures = lead.flatMap(inline => (inline.kind === 'button' ? [inline.picture] : []))
  return {pictures, rest: inlines.slice(lead.length)}
}

function isBlank(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '')
}

/** A caption without the italics or bold around it; null for other text. */
function captionOf(inlines: readonly Inline[], {labels}: Setting): readonly Inline[] | null {
  const mark = wholeMark(inlines)
  const starts = mark !== null || inlines[0]?.kind === 'emphasis' || inlines[0]?.kind === 'strong'
  if (!starts || !labels.caption.test(plainText(inlines))) return null
  return trimInlines(mark?.inlines ?? inlines)
}
