import type {Block, Paragraph} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import {cover} from '../../source/span.ts'
import type {Draft, DraftBullet} from '../block/draft.ts'
import {type BlockPass, inside, type Setting} from './pass.ts'

/** Makes paragraphs of the bullets of a step: what they explain, or what comes out of the step. */
export const explain: BlockPass = (drafts, to) =>
  drafts.flatMap((draft, index) => {
    if (draft.kind !== 'draftBullet') return [draft]
    const actsFollow = drafts
      .slice(index + 1)
      .some(later => later.kind === 'draftList' && later.ordered)
    return unfold(draft, !actsFollow, to)
  })

function unfold(bullet: DraftBullet, mayBeResult: boolean, to: Setting): readonly Draft[] {
  const blocks = to.settle(bullet.blocks, inside(to.place))
  const [first, ...rest] = blocks
  if (first === undefined) return []
  const span = cover({...bullet.span, end: bullet.span.start}, first.span)
  return [withRole({...first, span}, mayBeResult, to), ...rest]
}

function withRole(block: Block, mayBeResult: boolean, {labels}: Setting): Block {
  if (block.kind !== 'paragraph' || block.role !== 'text') return block
  const role: Paragraph['role'] =
    mayBeResult && labels.isOutcome(plainText(block.inlines)) ? 'result' : 'explanation'
  return {...block, role}
}
