import type {Box, BoxLevel, Paragraph} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {cover} from '../../source/span.ts'
import type {Draft} from '../block/draft.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import {endsInColon} from './ends-in-colon.ts'
import {labelledBox} from './labelled-box.ts'
import {type BlockPass, inside, type Setting} from './pass.ts'
import {readBold} from './read-bold.ts'
import {readItalic} from './read-italic.ts'

/** A box that a paragraph opens, and what of the paragraph goes into it. */
export interface Opened {
  readonly level: BoxLevel
  readonly origin: Box['origin']
  readonly label: readonly Inline[]
  readonly inlines: readonly Inline[]
}

/** Makes boxes of paragraphs that are labelled, or bold or italic as a whole (format §2.2). */
export const boxes: BlockPass = (drafts, to) => {
  if (to.place.inBox) return drafts
  const row: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]
    if (draft?.kind !== 'paragraph') {
      if (draft !== undefined) row.push(draft)
      continue
    }
    const next = drafts[at + 1]
    const opened = open(draft, next, to)
    if ('kind' in opened) row.push(opened)
    else {
      const more = next !== undefined && takes(opened, draft, next) ? [next] : []
      at += more.length
      row.push(close(opened, draft, more, to))
    }
  }
  return row
}

/** Whether a paragraph is a warning in bold that holds no list. */
export function isLooseWarning(paragraph: Paragraph, to: Setting): boolean {
  const opened = open(paragraph, undefined, {...to, report: () => {}})
  return !('kind' in opened) && opened.origin === 'bold' && !endsInColon(paragraph)
}

function open(paragraph: Paragraph, next: Draft | undefined, to: Setting): Opened | Paragraph {
  const {inlines} = paragraph
  const labelled = labelledBox(inlines, to.labels, to.source)
  if (labelled !== null) {
    return {
      level: labelled.found.level,
      origin: 'label',
      label: labelled.label,
      inlines: labelled.inlines,
    }
  }
  const mark = wholeMark(inlines)
  if (mark === null || to.labels.caption.test(plainText(inlines))) return paragraph
  if (mark.kind === 'strong') return readBold(paragraph, mark.inlines, to)
  return readItalic(paragraph, mark.inlines, next, to)
}

/** A label alone takes what follows; a text that announces a list takes the list. */
function takes({origin, inlines}: Opened, paragraph: Paragraph, next: Draft): boolean {
  const isList = next.kind === 'draftList'
  if (inlines.length === 0)
    return isList || next.kind === 'paragraph' || next.kind === 'draftBullet'
  const fits = origin === 'bold' ? isList : isList && !next.ordered
  return fits && endsInColon(paragraph)
}

function close(opened: Opened, paragraph: Paragraph, more: readonly Draft[], to: Setting): Box {
  const {level, origin, label, inlines} = opened
  const text: Draft[] = inlines.length === 0 ? [] : [{...paragraph, inlines}]
  const blocks = to.settle([...text, ...more], inside(to.place, {inBox: true}))
  const span = more.map(draft => draft.span).reduce(cover, paragraph.span)
  return {kind: 'box', level, origin, label, blocks, span}
}
