import type {Figure, Paragraph} from '../../model/block.ts'
import type {Inline, Picture} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {cover} from '../../source/span.ts'
import type {Draft} from '../block/draft.ts'
import {trimInlines} from '../inline/slice.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import type {BlockPass, Setting} from './pass.ts'

/** A paragraph of pictures is a figure, and a caption right after it is its caption. */
export const figures: BlockPass = (drafts, to) => {
  const row: Draft[] = []
  for (const draft of drafts) {
    const last = row[row.length - 1]
    const caption = draft.kind === 'paragraph' ? captionOf(draft.inlines, to) : null
    if (caption !== null && last?.kind === 'figure' && last.caption.length === 0) {
      row[row.length - 1] = {...last, caption, span: cover(last.span, draft.span)}
    } else row.push(draft.kind === 'paragraph' ? (figureOf(draft, to) ?? draft) : draft)
  }
  return row
}

/** Pictures, and in the same paragraph perhaps their caption, but no other words. */
function figureOf(paragraph: Paragraph, to: Setting): Figure | null {
  const pictures: Picture[] = []
  let rest = paragraph.inlines
  for (let [first] = rest; first !== undefined; [first] = rest) {
    if (first.kind === 'button') pictures.push(first.picture)
    else if (!isBlank(first)) break
    rest = rest.slice(1)
  }
  const caption = rest.length === 0 ? [] : captionOf(rest, to)
  if (pictures.length === 0 || caption === null) return null
  return {kind: 'figure', pictures, caption, span: paragraph.span}
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
