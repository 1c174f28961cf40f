import {plainText} from '../../model/plain-text.ts'
import {cover} from '../../source/span.ts'
import type {Draft, DraftItem, DraftList} from '../block/draft.ts'
import {type BlockPass, type Setting, startOf} from './pass.ts'

/**
 * Looks for numbers that do not count up. They are discs on the picture and stay as written where a
 * picture stands. Elsewhere a doubled number is a slip: the first of two 1s that is no instruction is
 * an explanation, and otherwise the rest moves up by one. Only 1s are Markdown's way not to count.
 */
export const numbers: BlockPass = (drafts, to) =>
  drafts.flatMap(draft =>
    draft.kind === 'draftList' && draft.ordered ? count(draft, to) : [draft],
  )

function count(list: DraftList, to: Setting): readonly Draft[] {
  const [first, second] = list.items
  if (list.items.length > 2 && list.items.every(item => item.number === first?.number)) {
    return [renumbered(list, 0, (first?.number ?? 1) - 1)]
  }
  const at = list.items.findIndex(
    (item, index) => index > 0 && item.number !== numberBefore(list, index) + 1,
  )
  const item = list.items[at]
  const before = list.items[at - 1]
  if (item === undefined || before === undefined) return [list]
  report(before, item, to)
  if (to.place.hasPicture || item.number !== before.number) return [list]
  const isExplained = at === 1 && item === second && item.number === 1 && !isInstruction(before, to)
  if (!isExplained) return [renumbered(list, at, before.number ?? 0)]
  const rest = list.items.slice(1)
  const span = rest.map(({span}) => span).reduce(cover)
  return [
    {kind: 'draftBullet', blocks: before.blocks, span: before.span},
    {...list, items: rest, span},
  ]
}

function numberBefore(list: DraftList, index: number): number {
  return list.items[index - 1]?.number ?? 0
}

/** The items from one on counted up from the number before. */
function renumbered(list: DraftList, from: number, last: number): DraftList {
  const items = list.items.map((item, index) =>
    index < from ? item : {...item, number: last + 1 + index - from},
  )
  return {...list, items}
}

function report(before: DraftItem, item: DraftItem, to: Setting): void {
  const isDoubled = before.number === item.number
  const [here, there] = isDoubled ? [before, item] : [item, before]
  const message = isDoubled
    ? `two items have the number ${item.number}`
    : `number ${item.number} follows number ${before.number}`
  to.report({
    code: 'list/number-sequence',
    severity: 'warning',
    message,
    span: startOf(here.span),
    notes: [{message: isDoubled ? 'the second one' : 'the item before', span: startOf(there.span)}],
    repaired: isDoubled && !to.place.hasPicture,
  })
}

function isInstruction(item: DraftItem, {labels}: Setting): boolean {
  const [first] = item.blocks
  return first?.kind === 'paragraph' && labels.isAct(plainText(first.inlines).trim())
}
