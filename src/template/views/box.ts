import type {Box, BoxLevel} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import {inlineViews} from './inlines.ts'
import type {Scene, View} from './view.ts'

const hazards: ReadonlySet<BoxLevel> = new Set(['danger', 'warning', 'caution'])

/**
 * A framed notice: a hazard is a section of the book, a note or tip stands beside it. The signal word of
 * a hazard is always the book's; a note or tip keeps the word of its author, for "Tip. Hint." says
 * one thing twice.
 */
export function boxView(
  box: Pick<Box, 'level' | 'origin' | 'label'>,
  blocks: readonly View[],
  scene: Scene,
): View {
  const {level, origin, label} = box
  const isHazard = hazards.has(level)
  const own = isHazard || origin !== 'label' ? '' : plainText(label).trim()
  return {
    kind: 'box',
    element: isHazard ? 'section' : 'aside',
    level,
    signal: own || scene.words[origin === 'premise' ? 'before-you-start' : level],
    label: own === '' ? inlineViews(label, scene) : [],
    blocks,
  }
}
