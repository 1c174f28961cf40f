import type {Item, ListStyle} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import type {DraftItem, DraftList} from '../block/draft.ts'
import {endsInColon} from './ends-in-colon.ts'
import type {BlockPass, Place, Setting} from './pass.ts'

/** Finishes lists: their style, and what each item is for. */
export const lists: BlockPass = (drafts, to) =>
  drafts.map(draft => {
    if (draft.kind !== 'draftList') return draft
    const items = draft.items.map(item => finish(item, to))
    return {kind: 'list', style: styleOf(draft, to), items, span: draft.span}
  })

function styleOf(list: DraftList, to: Setting): ListStyle {
  if (list.items.some(item => item.checked !== null)) return 'tasks'
  if (to.role === 'review') return 'questions'
  return list.ordered ? 'callouts' : 'bullets'
}

function finish(item: DraftItem, to: Setting): Item {
  const [first] = item.blocks
  const announces = first?.kind === 'paragraph' && endsInColon(first)
  const place: Place = {...to.place, kind: 'item', inAct: item.number !== null && !announces}
  const blocks = to.settle(item.blocks, place)
  const role = roleOf(item, to)
  return {
    kind: 'item',
    number: item.number,
    role,
    checked: item.checked ?? false,
    blocks,
    span: item.span,
  }
}

/** Where nobody has listed the verbs of a language, every numbered item is taken for an act. */
function roleOf(item: DraftItem, {labels}: Setting): Item['role'] {
  const [first] = item.blocks
  if (item.number === null) return 'observation'
  const text = first?.kind === 'paragraph' ? plainText(first.inlines).trim() : ''
  return labels.tellsAct === null || labels.tellsAct(text) ? 'instruction' : 'observation'
}
