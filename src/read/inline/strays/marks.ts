import {cover} from '../../../source/span.ts'
import type {Characters, DraftInline, Stray} from '../draft.ts'
import type {Finishing} from '../finish.ts'

/** Asterisks that touch, as one mark. */
export interface Marks extends Stray {
  /** 1 for italics, 2 for bold, 3 for both. */
  readonly count: number
}

export type Row = readonly (DraftInline | Marks)[]

/** Makes one mark of asterisks that touch; those that mark nothing become text. */
export function marksOf(drafts: readonly DraftInline[], to: Finishing): Row {
  const row: (DraftInline | Marks)[] = []
  for (const draft of drafts) {
    const last = row[row.length - 1]
    if (draft.kind !== 'stray') row.push(draft)
    else if (last !== undefined && isMarks(last) && last.count < 3 && touch(last, draft)) {
      const span = cover(last.span, draft.span)
      row[row.length - 1] = {...last, count: last.count + 1, span}
    } else row.push({...draft, count: 1})
  }
  return row.map(draft => (isMarks(draft) && saysNothing(draft, to) ? asText(draft) : draft))
}

export function isMarks(draft: DraftInline | Marks): draft is Marks {
  return draft.kind === 'stray'
}

export function asText({count, span}: Marks): Characters {
  return {kind: 'characters', text: '*'.repeat(count), verbatim: true, span}
}

/** Whether two marks are meant as a pair. Without blanks between words, CommonMark confuses the two. */
export function arePair(opener: Marks, closer: Marks, {reading}: Finishing): boolean {
  if (opener.count !== closer.count) return false
  const {text} = reading.source
  const around = text.charAt(opener.span.start - 1) + text.charAt(closer.span.end)
  if (unspaced.test(around)) return true
  return (opener.open || !opener.close) && (closer.close || !closer.open)
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u

function touch(first: Marks, second: Stray): boolean {
  return first.span.end === second.span.start
}

/** Single asterisks inside a word, and between marks or blanks, are characters like any other. */
function saysNothing({span, count, open, close}: Marks, {reading}: Finishing): boolean {
  const before = reading.source.text.charAt(span.start - 1)
  const after = reading.source.text.charAt(span.end)
  if (count > 1) return false
  if (!open && !close) return true
  if (before === '*' || after === '*') return false
  if (close && !open && /[?!]/.test(before)) return false
  return isWord(before) === isWord(after) || (/[.)]/.test(after) && !isWord(before))
}

function isWord(character: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(character)
}
