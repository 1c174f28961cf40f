import type {Paragraph} from '../../model/block.ts'
import {endsWithColon} from '../../model/ends-with-colon.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Draft} from '../block/draft.ts'

/** Whether a paragraph announces what follows it. */
export function endsInColon(paragraph: Paragraph): boolean {
  return endsWithColon(plainText(paragraph.inlines))
}

/** Whether the last words of a draft announce what follows: of a paragraph, or of a list's last item. */
export function announces(draft: Draft | undefined): boolean {
  if (draft?.kind === 'paragraph') return endsInColon(draft)
  if (draft?.kind !== 'draftList') return false
  return announces(draft.items[draft.items.length - 1]?.blocks.at(-1))
}
