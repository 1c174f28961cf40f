import type {Paragraph} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'

const colon = /[:\uff1a\u17d6][\s*_]*$/

/** Whether a paragraph announces what follows it. */
export function endsInColon(paragraph: Paragraph): boolean {
  return colon.test(plainText(paragraph.inlines))
}
