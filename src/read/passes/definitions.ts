import type {Definition, Definitions} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Draft, DraftDefinitions, DraftItem, DraftList} from '../block/draft.ts'
import {dropStart, trimInlines} from '../inline/slice.ts'
import {ends} from '../labels/patterns.ts'
import {type BlockPass, inside, type Setting} from './pass.ts'
import {countWords} from './words.ts'

/** Definition lists, and bullets of which every one begins with its term in bold or italics. */
export const definitions: BlockPass = (drafts, to) =>
  drafts.map(draft => {
    if (draft.kind === 'draftDefinitions') return written(draft, to)
    if (draft.kind !== 'draftList' || draft.ordered || to.place.inStep) return draft
    return ofBullets(draft, to) ?? draft
  })

function written({entries, span}: DraftDefinitions, to: Setting): Definitions {
  return {
    kind: 'definitions',
    entries: entries.map(entry => ({
      kind: 'definition',
      term: entry.term,
      blocks: settle(entry.blocks, to),
      span: entry.span,
    })),
    span,
  }
}

function settle(drafts: readonly Draft[], to: Setting) {
  return to.settle(drafts, inside(to.place))
}

function ofBullets(list: DraftList, to: Setting): Definitions | null {
  const entries: Definition[] = []
  for (const item of list.items) {
    const entry = entryOf(item, to)
    if (entry === null) return null
    entries.push(entry)
  }
  return entries.length < 2 ? null : {kind: 'definitions', entries, span: list.span}
}

const closed = /^(.*?)\s*[:\uff1a\u17d6]\s*$/su
const mark = /^\s*[:\uff1a\u17d6]\s/u

/** `**Term:** text` or `**Term**: text`, of at most four words. */
function entryOf(item: DraftItem, to: Setting): Definition | null {
  const [first, ...more] = item.blocks
  if (first?.kind !== 'paragraph') return null
  const [head, ...rest] = first.inlines
  if (head?.kind !== 'strong' && head?.kind !== 'emphasis') return null
  const text = plainText([head])
  const within = closed.exec(text)
  const outside = mark.exec(plainText(rest))
  if (
    (within === null && outside === null) ||
    countWords(text) > 4 ||
    to.labels.boxAt(text) !== null
  )
    return null
  const term = within === null ? head.inlines : withoutEnd(head.inlines)
  const inlines = trimInlines(
    outside === null ? rest : dropStart(rest, outside[0].length, to.source),
  )
  if (inlines.length === 0) return null
  const paragraph = {...first, inlines}
  return {kind: 'definition', term, blocks: settle([paragraph, ...more], to), span: item.span}
}

function withoutEnd(inlines: Definition['term']): Definition['term'] {
  const last = inlines[inlines.length - 1]
  if (last?.kind !== 'text') return inlines
  return [
    ...inlines.slice(0, -1),
    {...last, text: last.text.replace(new RegExp(`\\s*${ends}\\s*$`, 'u'), '')},
  ]
}
