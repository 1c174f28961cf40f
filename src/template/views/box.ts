import type {Box, BoxLevel} from '../../model/block.ts'
import type {Scene, View} from './view.ts'

const hazards: ReadonlySet<BoxLevel> = new Set(['danger', 'warning', 'caution'])

/** A framed notice: a hazard is a section of the book, a note or tip stands beside it. */
export function boxView(
  box: Pick<Box, 'level' | 'origin'>,
  label: readonly View[],
  blocks: readonly View[],
  scene: Scene,
): View {
  const signal = scene.words[box.origin === 'premise' ? 'before-you-start' : box.level]
  return {
    kind: 'box',
    element: hazards.has(box.level) ? 'section' : 'aside',
    level: box.level,
    signal,
    label,
    blocks,
  }
}
