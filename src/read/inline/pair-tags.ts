import {cover} from '../../source/span.ts'
import type {DraftInline, Tag} from './draft.ts'
import type {Finishing} from './finish.ts'

/** Tags in one row; more of them are dropped without effect. */
const most = 100

/** Makes bold and italics of HTML tags that stand in pairs; single ones are dropped. */
export function pairTags(drafts: readonly DraftInline[], to: Finishing): readonly DraftInline[] {
  if (!drafts.some(draft => draft.kind === 'tag')) return drafts
  const openers = drafts.filter(draft => draft.kind === 'tag' && !draft.closes)
  if (openers.length > most) return drafts.filter(draft => draft.kind !== 'tag')
  const row: DraftInline[] = []
  for (const draft of drafts) {
    if (draft.kind !== 'tag' || !draft.closes) row.push(draft)
    else close(row, draft, to)
  }
  return row.filter(draft => draft.kind !== 'tag')
}

function close(row: DraftInline[], closer: Tag, to: Finishing): void {
  const at = row.findLastIndex(draft => draft.kind === 'tag' && draft.does === closer.does)
  const opener = row[at]
  if (opener === undefined) return
  const inner = row.splice(at).slice(1)
  row.push({kind: closer.does, inlines: to.finish(inner), span: cover(opener.span, closer.span)})
}
