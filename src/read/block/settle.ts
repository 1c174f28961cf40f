import type {Block, Item} from '../../model/block.ts'
import type {Draft, DraftItem} from './draft.ts'

/** Turns drafts into blocks. Thin for now. */
export function settle(drafts: readonly Draft[]): readonly Block[] {
  return drafts.flatMap(settleOne)
}

function settleOne(draft: Draft): readonly Block[] {
  switch (draft.kind) {
    case 'draftHeading':
      return [{kind: 'paragraph', role: 'runIn', inlines: draft.inlines, span: draft.span}]
    case 'draftList': {
      const style = draft.ordered ? 'callouts' : 'bullets'
      return [{kind: 'list', style, items: draft.items.map(itemOf), span: draft.span}]
    }
    case 'draftQuote':
      return [{kind: 'quote', blocks: settle(draft.blocks), span: draft.span}]
    case 'draftDefinitions':
      return [
        {
          kind: 'definitions',
          span: draft.span,
          entries: draft.entries.map(entry => ({
            kind: 'definition',
            term: entry.term,
            blocks: settle(entry.blocks),
            span: entry.span,
          })),
        },
      ]
    default:
      return [draft]
  }
}

function itemOf(item: DraftItem): Item {
  return {
    kind: 'item',
    number: item.number,
    role: 'instruction',
    checked: item.checked ?? false,
    blocks: settle(item.blocks),
    span: item.span,
  }
}
