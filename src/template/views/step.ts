import {inDigits} from '../../language/digits.ts'
import {around} from '../../language/fill.ts'
import type {Step} from '../../model/guide.ts'
import {blockViews} from './blocks.ts'
import {footnoteViews} from './footnotes.ts'
import {inlineViews} from './inlines.ts'
import {deeper, type Scene, type View} from './view.ts'

/** A step; its heading is its own title, or the word for a step around the number as written. */
export function stepView(step: Step, above: Scene): View {
  const scene = deeper(above)
  return {
    kind: 'step',
    id: step.id,
    facing: step.facing,
    depth: scene.depth,
    ...numberOf(step, scene),
    qualifier: inlineViews(step.qualifier, scene),
    title: inlineViews(step.title, scene),
    blocks: blockViews(step.blocks, scene),
    footnotes: footnoteViews([...step.qualifier, ...step.title], step.blocks, scene),
  }
}

function numberOf(step: Step, scene: Scene): {before: string; number: string; after: string} {
  const label = step.label === '' ? String(step.ordinal) : step.label
  const number = inDigits(label, scene.language)
  return {...around(scene.words.step, 'number'), number}
}
