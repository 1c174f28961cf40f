import {cover} from '../../source/span.ts'
import type {Draft, DraftBullet, DraftItem, DraftList} from '../block/draft.ts'
import {announces} from './ends-in-colon.ts'
import type {BlockPass} from './pass.ts'

/**
 * The outermost bullets of a step say what is seen or meant; they are no list of choices, unless the
 * text before them announces one with a colon. Numbered items inside a bullet are those of the step.
 */
export const bullets: BlockPass = (drafts, to) => {
  const {kind, inStep, inAct} = to.place
  const apply = kind === 'step' || (inStep && kind === 'item' && inAct)
  if (!apply) return drafts
  return drafts.flatMap((draft, index) => {
    if (draft.kind !== 'draftList' || draft.ordered || isTasks(draft)) return [draft]
    const before = drafts[index - 1]
    return announces(before) ? [draft] : draft.items.flatMap(bulletOf)
  })
}

function isTasks(list: DraftList): boolean {
  return list.items.some(item => item.checked !== null)
}

function bulletOf(item: DraftItem): readonly Draft[] {
  const at = item.blocks.findIndex(
    (block, index) => index > 0 && block.kind === 'draftList' && block.ordered,
  )
  const own = at === -1 ? item.blocks : item.blocks.slice(0, at)
  const rest = at === -1 ? [] : item.blocks.slice(at)
  const start = {...item.span, end: item.span.start}
  const span = at === -1 ? item.span : own.map(block => block.span).reduce(cover, start)
  const bullet: DraftBullet = {kind: 'draftBullet', blocks: own, span}
  return [bullet, ...rest]
}
