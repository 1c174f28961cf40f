import type {Paragraph} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Span} from '../../source/span.ts'
import type {Draft} from '../block/draft.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import {wordsOf} from './words.ts'

/** A paragraph that is bold as a whole. */
export interface BoldText {
  readonly span: Span
}

/** The key by which equal words are found again, whatever their marks. */
export function textKey(text: string): string {
  return wordsOf(text).join(' ')
}

/** Collects the paragraphs that are bold as a whole, by their words. */
export function boldTextsOf(topics: readonly (readonly Draft[])[]): Map<string, BoldText[]> {
  const found = new Map<string, BoldText[]>()
  for (const paragraph of topics.flatMap(drafts => paragraphsOf(drafts))) {
    if (wholeMark(paragraph.inlines)?.kind !== 'strong') continue
    const key = textKey(plainText(paragraph.inlines))
    const same = found.get(key) ?? []
    same.push({span: paragraph.span})
    found.set(key, same)
  }
  return found
}

function paragraphsOf(drafts: readonly Draft[]): readonly Paragraph[] {
  return drafts.flatMap(draft => {
    if (draft.kind === 'paragraph') return [draft]
    if (draft.kind !== 'draftList') return []
    return draft.items.flatMap(item => paragraphsOf(item.blocks))
  })
}
