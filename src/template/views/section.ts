import type {Section} from '../../model/guide.ts'
import {blockViews} from './blocks.ts'
import {footnoteViews} from './footnotes.ts'
import {headingView} from './heading.ts'
import {inlineViews} from './inlines.ts'
import {withLead} from './lead.ts'
import {stepView} from './step.ts'
import {deeper, type Scene, type View} from './view.ts'

/** A section; one without a title is a procedure that stands under the heading before it. */
export function sectionView(section: Section, above: Scene): View {
  const title = inlineViews(section.title, above)
  const scene = title.length === 0 ? above : deeper(above)
  const blocks = blockViews(section.blocks, scene)
  const isTask = title.length > 0 && scene.tasks.some(({id}) => id === section.id)
  return {
    kind: 'section',
    id: section.id,
    class: title.length === 0 ? 'procedure' : 'section',
    heading: title.length === 0 ? [] : [headingView(section.id, title, scene)],
    blocks: isTask ? withLead(section.blocks, blocks) : blocks,
    steps: section.steps.map(step => stepView(step, scene)),
    sections: section.sections.map(inner => sectionView(inner, scene)),
    footnotes: footnoteViews(section.title, section.blocks, scene),
  }
}
