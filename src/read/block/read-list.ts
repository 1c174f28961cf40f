import {cover} from '../../source/span.ts'
import type {Token} from '../markdown/placed.ts'
import {type Draft, type DraftItem, type DraftList, paragraphOf} from './draft.ts'
import {markedSpan, readText, takeCut, type Walk} from './walk.ts'

/** Reads a list with its items. */
export function readList(opener: Token, walk: Walk): readonly DraftList[] {
  const ordered = opener.type === 'ordered_list_open'
  const items: DraftItem[] = []
  for (let token = walk.take(); token?.type === 'list_item_open'; token = walk.take()) {
    items.push(readItem(token, ordered, walk))
  }
  const [first] = items
  if (first === undefined) return []
  const span = items.map(item => item.span).reduce(cover)
  return [{kind: 'draftList', ordered, items, span}]
}

const box = /^\[([ xX])\][ \t]+/

function readItem(opener: Token, ordered: boolean, walk: Walk): DraftItem {
  const ticked =
    walk.peek(0)?.type === 'paragraph_open' ? box.exec(walk.peek(1)?.content ?? '') : null
  const checked = ordered || ticked === null ? null : ticked[1] !== ' '
  const first = checked === null ? [] : [taskText(ticked?.[0].length ?? 0, walk)]
  const blocks: readonly Draft[] = [...first, ...walk.blocks('list_item_close')]
  const number = ordered ? Number(opener.info) : null
  return {number, checked, blocks, span: markedSpan(opener, blocks, walk.reading)}
}

function taskText(skip: number, walk: Walk): Draft {
  walk.take()
  const {inlines, span} = readText(takeCut(walk), walk, skip)
  return paragraphOf(inlines, span)
}
