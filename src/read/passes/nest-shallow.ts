import {cover} from '../../source/span.ts'
import type {DraftItem, DraftList} from '../block/draft.ts'
import {type BlockPass, type Setting, startOf} from './pass.ts'

/** An item that is indented by one blank more than the first belongs under the item before it. */
export const nestShallow: BlockPass = (drafts, to) =>
  drafts.map(draft => (draft.kind === 'draftList' ? nest(draft, to) : draft))

function nest(list: DraftList, to: Setting): DraftList {
  const [first] = list.items
  const column = first === undefined ? 0 : columnOf(first, to)
  if (list.items.every(item => columnOf(item, to) <= column)) return list
  const items: DraftItem[] = []
  for (const item of list.items) {
    const last = items[items.length - 1]
    if (last === undefined || columnOf(item, to) <= column) items.push(item)
    else items[items.length - 1] = under(last, item, list.ordered, to)
  }
  return {...list, items}
}

function under(parent: DraftItem, item: DraftItem, ordered: boolean, to: Setting): DraftItem {
  say(item, to)
  const last = parent.blocks[parent.blocks.length - 1]
  const span = cover(parent.span, item.span)
  if (last?.kind === 'draftList' && last.ordered === ordered) {
    const grown = {...last, items: [...last.items, item], span: cover(last.span, item.span)}
    return {...parent, blocks: [...parent.blocks.slice(0, -1), grown], span}
  }
  const list: DraftList = {kind: 'draftList', ordered, items: [item], span: item.span}
  return {...parent, blocks: [...parent.blocks, list], span}
}

function say(item: DraftItem, {report}: Setting): void {
  const span = startOf(item.span)
  const message = 'the item is indented too little, and is read as part of the item before it'
  const hint = 'indent the inner list by four blanks'
  const fix = [{span: {...span, end: span.start}, text: '   '}]
  report({
    code: 'list/shallow-nesting',
    severity: 'warning',
    message,
    span,
    hint,
    repaired: true,
    fix,
  })
}

function columnOf({span}: DraftItem, {source}: Setting): number {
  return span.start - (source.text.lastIndexOf('\n', span.start - 1) + 1)
}
