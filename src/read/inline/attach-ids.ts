import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {cover} from '../../source/span.ts'
import type {Callouts, DraftInline, Reference} from './draft.ts'
import type {Finishing} from './finish.ts'
import {buttonOf} from './picture.ts'

/** Puts the id of `[text](url)[id]`, and `{callouts="…"}`, on the link or picture before it. */
export function attachIds(drafts: readonly DraftInline[], to: Finishing): readonly DraftInline[] {
  const row: DraftInline[] = []
  for (const draft of drafts) {
    if (draft.kind !== 'reference' && draft.kind !== 'callouts') row.push(draft)
    else attach(row, draft, to)
  }
  return row
}

function attach(row: DraftInline[], draft: Reference | Callouts, to: Finishing): void {
  if (isBlank(row[row.length - 1]) && row[row.length - 2]?.kind === 'button') row.pop()
  const before = row.pop()
  const merged = before === undefined ? null : merge(asPicture(before, draft, to), draft)
  if (merged !== null) row.push(merged)
  else if (before !== undefined) row.push(before)
}

/** A link to a picture whose id is that of a picture has lost its exclamation mark. */
function asPicture(before: DraftInline, draft: Reference | Callouts, to: Finishing): DraftInline {
  const isPicture = draft.kind === 'reference' && /\bimg\b/i.test(draft.id)
  if (before.kind !== 'link' || !isPicture || !/\.(png|jpe?g|gif|bmp)$/i.test(before.url))
    return before
  const {span} = before
  to.reading.report({
    code: 'image/missing-bang',
    severity: 'error',
    message: 'the picture has lost its exclamation mark and become a link',
    span: cover(span, draft.span),
    hint: 'put ! before the first bracket',
    repaired: true,
    fix: [{span: {...span, end: span.start}, text: '!'}],
  })
  return buttonOf(plainText(before.inlines), before.url, span)
}

function merge(before: DraftInline, draft: Reference | Callouts): Inline | null {
  const span = cover(before.span, draft.span)
  if (before.kind === 'link' && draft.kind === 'reference') {
    return {...before, reference: draft.id.trim(), span}
  }
  if (before.kind !== 'button') return null
  const {picture} = before
  const more =
    draft.kind === 'reference' ? {reference: draft.id.trim()} : {callouts: draft.callouts}
  return {...before, picture: {...picture, ...more, span}, span}
}

function isBlank(draft: DraftInline | undefined): boolean {
  return draft?.kind === 'characters' && draft.text.trim() === ''
}
