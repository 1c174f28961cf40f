import type {Paragraph} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {menuPath} from '../labels/patterns.ts'
import type {Opened} from './boxes.ts'
import type {Setting} from './pass.ts'
import {countWords} from './words.ts'

/** Words; a bold text of a verb and no more is an instruction, one without a stop is a small title. */
const most = {instruction: 14, title: 12}

/** What a paragraph that is bold as a whole is meant for: usually a warning. */
export function readBold(
  paragraph: Paragraph,
  inlines: readonly Inline[],
  to: Setting,
): Opened | Paragraph {
  const text = plainText(inlines).trim()
  const words = countWords(text)
  if (inlines.every(inline => inline.kind === 'link' || isBlank(inline))) return paragraph
  const isAct = to.labels.isAct(text) || menuPath.test(text)
  if (isAct && words <= most.instruction) return {...paragraph, role: 'instruction'}
  const startsLikeLabel = to.labels.boxAt(text) !== null && words >= 5
  const isTitle = words <= most.title && !/[.!\u3002\uff01]$/.test(text) && !startsLikeLabel
  if (!isTitle) return {level: 'warning', origin: 'bold', label: [], inlines}
  return to.place.kind === 'item' ? paragraph : {...paragraph, role: 'runIn', inlines}
}

function isBlank(inline: Inline): boolean {
  return inline.kind === 'text' && /^[^\p{L}\p{Nd}]*$/u.test(inline.text)
}
