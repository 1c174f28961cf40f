import {plainText} from '../../model/plain-text.ts'
import {cover, type Span} from '../../source/span.ts'
import type {Draft, DraftItem, DraftList} from '../block/draft.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import {isLooseWarning} from './boxes.ts'
import {announces} from './ends-in-colon.ts'
import {type BlockPass, type Setting, startOf, touch} from './pass.ts'

/** A numbered list that may still grow. */
interface Growing {
  readonly kind: 'growing'
  readonly items: GrowingItem[]
  span: Span
}

interface GrowingItem {
  readonly item: DraftItem
  readonly blocks: Draft[]
  span: Span
}

/**
 * A list whose first number follows the last number of the list before continues it, and what stands
 * between belongs to the item before. So does a bullet that touches the item or, where blank lines part
 * the items as well, one that tells no outcome, and a warning in bold after the last one. A list that starts at 1 again is a new list.
 */
export const joinLists: BlockPass = (drafts, to) => {
  const row: (Draft | Growing)[] = []
  let listAt = -1
  drafts.forEach((draft, index) => {
    reportSwitch(drafts[index - 1], draft, to)
    const list = row[listAt]
    const open = list?.kind === 'growing' ? list : null
    if (open !== null && continues(open, draft)) {
      for (const between of row.splice(listAt + 1))
        if (between.kind !== 'growing') attach(open, between)
      append(open, draft, to)
    } else if (open !== null && listAt === row.length - 1 && belongs(open, draft, to)) {
      attach(open, draft)
    } else if (isNumbered(draft)) {
      row.push(...partsOf(draft))
      listAt = row.length - 1
    } else row.push(draft)
  })
  return row.map(draft => (draft.kind === 'growing' ? grown(draft) : draft))
}

function isNumbered(draft: Draft): draft is DraftList {
  return draft.kind === 'draftList' && draft.ordered
}

function continues(open: Growing, draft: Draft): draft is DraftList {
  const last = open.items[open.items.length - 1]?.item.number ?? -2
  return isNumbered(draft) && draft.items[0]?.number === last + 1
}

function append(open: Growing, list: DraftList, to: Setting): void {
  const [first] = open.items
  const [next] = list.items
  if (first === undefined || next === undefined) return
  to.report({
    code: 'list/continued',
    severity: 'note',
    message: `item ${next.number} continues the list before`,
    span: startOf(next.span),
    notes: [{message: 'the list begins here', span: startOf(first.span)}],
    repaired: true,
  })
  for (const part of partsOf(list)) open.items.push(...part.items)
  open.span = cover(open.span, list.span)
}

function attach(open: Growing, draft: Draft): void {
  const last = open.items[open.items.length - 1]
  if (last === undefined) return
  last.blocks.push(draft)
  last.span = cover(last.span, draft.span)
  open.span = cover(open.span, draft.span)
}

function belongs(open: Growing, draft: Draft, to: Setting): boolean {
  const isBullet = draft.kind === 'draftBullet' || (draft.kind === 'draftList' && !draft.ordered)
  if (isBullet && (touch(open.span, draft.span, to.source) || isRemark(open, draft, to)))
    return true
  if (draft.kind === 'draftList') return announces(open.items.at(-1)?.blocks.at(-1))
  return to.place.inStep && draft.kind === 'paragraph' && isLooseWarning(draft, to)
}

/** A bullet of a step below a loose list: a remark on its last item, if it does not say what comes out. */
function isRemark({items}: Growing, draft: Draft, to: Setting): boolean {
  if (draft.kind !== 'draftBullet') return false
  const loose = items.slice(1).every(({item}, at) => {
    const before = items[at]?.item.span
    return before === undefined || !touch(before, item.span, to.source)
  })
  const [first] = draft.blocks
  if (items.length < 2 || !loose || first?.kind !== 'paragraph') return false
  return (
    wholeMark(first.inlines)?.kind !== 'strong' && !to.labels.isOutcome(plainText(first.inlines))
  )
}

function partsOf(list: DraftList): readonly Growing[] {
  const parts: Growing[] = []
  list.items.forEach((item, index) => {
    const restarts = item.number === 1 && (list.items[index - 1]?.number ?? 1) > 1
    const last = parts[parts.length - 1]
    const growing = {item, blocks: [...item.blocks], span: item.span}
    if (last === undefined || restarts)
      parts.push({kind: 'growing', items: [growing], span: item.span})
    else {
      last.items.push(growing)
      last.span = cover(last.span, item.span)
    }
  })
  return parts
}

function grown({items, span}: Growing): DraftList {
  const finished = items.map(({item, blocks, span: own}) => ({...item, blocks, span: own}))
  return {kind: 'draftList', ordered: true, items: finished, span}
}

function reportSwitch(before: Draft | undefined, draft: Draft, to: Setting): void {
  const [first, second] = [listKind(before), listKind(draft)]
  if (before === undefined || first === second || first === '' || second === '') return
  if (!touch(before.span, draft.span, to.source)) return
  const message = `${second} touch ${first} in one list`
  to.report({code: 'list/type-switch', severity: 'note', message, span: startOf(draft.span)})
}

function listKind(draft: Draft | undefined): string {
  if (draft?.kind === 'draftBullet') return 'bullets'
  if (draft?.kind !== 'draftList') return ''
  return draft.ordered ? 'numbers' : 'bullets'
}
