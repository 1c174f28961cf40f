import type {Paragraph} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import type {BlockPass, Setting} from './pass.ts'

/** In steps written as prose, a paragraph that begins with a verb in bold, or ends with one, is an instruction. */
export const instructions: BlockPass = (drafts, to) =>
  to.place.kind !== 'step'
    ? drafts
    : drafts.map(draft =>
        draft.kind === 'paragraph' && draft.role === 'text' && isAct(draft, to)
          ? {...draft, role: 'instruction'}
          : draft,
      )

function isAct({inlines}: Paragraph, {labels}: Setting): boolean {
  const [first] = inlines
  if (first?.kind === 'strong' && labels.act.test(plainText([first]).trim())) return true
  return labels.endsInAct(plainText(inlines))
}
