import type {Paragraph} from '../../model/block.ts'
import type {DraftItem, DraftList} from '../block/draft.ts'
import {splitAt} from '../inline/slice.ts'
import {type BlockPass, type Setting, startOf} from './pass.ts'

/** In a numbered item, a line that begins with a verb of the screen is an item that lost its number. */
export const splitItems: BlockPass = (drafts, to) =>
  drafts.map(draft => (draft.kind === 'draftList' && draft.ordered ? splitList(draft, to) : draft))

function splitList(list: DraftList, to: Setting): DraftList {
  const items: DraftItem[] = []
  let shift = 0
  list.items.forEach((item, index) => {
    const parts = splitItem({...item, number: (item.number ?? 0) + shift}, to)
    items.push(...parts)
    const follows = list.items[index + 1]?.number === (item.number ?? 0) + 1
    if (follows) shift += parts.length - 1
  })
  return {...list, items}
}

function splitItem(item: DraftItem, to: Setting): readonly DraftItem[] {
  const [first] = item.blocks
  const offset = first?.kind === 'paragraph' ? lineWithVerb(first, to) : null
  if (first?.kind !== 'paragraph' || offset === null) return [item]
  const [before, after] = splitAt(first.inlines, offset, to.source)
  const number = (item.number ?? 0) + 1
  report(offset, number, to)
  const end = offset - 1
  const head = {...first, inlines: before, span: {...first.span, end}}
  const tail = {...first, inlines: after, span: {...first.span, start: offset}}
  const next = {
    ...item,
    number,
    blocks: [tail, ...item.blocks.slice(1)],
    span: {...item.span, start: offset},
  }
  return [{...item, blocks: [head], span: {...item.span, end}}, ...splitItem(next, to)]
}

function report(offset: number, number: number, to: Setting): void {
  const span = startOf({file: to.source.path, start: offset, end: to.source.text.length})
  to.report({
    code: 'list/unnumbered-continuation',
    severity: 'warning',
    message: `the line has lost its number, and is read as item ${number}`,
    span,
    hint: `put ${number}. before it`,
    repaired: true,
    fix: [{span: {...span, end: offset}, text: `${number}. `}],
  })
}

/** Offset of the first line after the first that begins with a verb, and was not just wrapped there. */
function lineWithVerb({span}: Paragraph, {source, labels}: Setting): number | null {
  const lines = source.text.slice(span.start, span.end).split('\n')
  const width = Math.max(60, ...lines.map(line => line.length))
  let at = span.start
  for (const [index, line] of lines.entries()) {
    const [word = ''] = /^\S+/.exec(line) ?? []
    const hadRoom = (lines[index - 1]?.length ?? width) + 1 + word.length <= width
    if (hadRoom && /^\p{Lu}/u.test(word) && labels.verb.test(line)) return at
    at += line.length + 1
  }
  return null
}
