import {directionOf} from '../../language/direction.ts'
import type {Block} from '../../model/block.ts'
import type {Section, Topic} from '../../model/guide.ts'
import {blockViews} from './blocks.ts'
import {boxView} from './box.ts'
import {footnoteViews} from './footnotes.ts'
import {headingView} from './heading.ts'
import {withLead} from './lead.ts'
import {sectionView} from './section.ts'
import {stepView} from './step.ts'
import {deeper, type Scene, type View} from './view.ts'

/**
 * A topic of a chapter. An introduction opens the chapter, so it has no heading of its own. `group` is
 * named above the first topic of a group.
 */
export function topicView(topic: Topic, above: Scene, group = ''): View {
  const heading = topic.role !== 'introduction' && topic.title !== ''
  const scene = inLanguage(heading ? deeper(above) : above, topic.language)
  const blocks = blockViews(topic.blocks, scene)
  const isTask = heading && scene.tasks.some(({id}) => id === topic.id)
  return {
    kind: 'topic',
    id: topic.id,
    role: topic.role,
    language: topic.language === above.language ? '' : topic.language,
    direction: scene.direction,
    heading: heading ? [headingView(topic.id, [titleView(topic)], scene, group)] : [],
    hint: asks(topic) ? scene.words['review-hint'] : '',
    blocks: framed(topic, isTask ? withLead(topic.blocks, blocks) : blocks, scene),
    steps: topic.steps.map(step => stepView(step, scene)),
    sections: topic.sections.map(section => sectionView(section, scene)),
    footnotes: footnoteViews([], topic.blocks, scene),
  }
}

/** Whether there are review questions to answer, in it or in its sections. */
function asks({role, blocks, sections}: Topic): boolean {
  const all = [...blocks, ...sections.flatMap(blocksIn)]
  return (
    role === 'review' && all.some(block => block.kind === 'list' && block.style === 'questions')
  )
}

function blocksIn({blocks, sections}: Section): readonly Block[] {
  return [...blocks, ...sections.flatMap(blocksIn)]
}

function titleView({title}: Topic): View {
  return {kind: 'text', text: title}
}

function inLanguage(scene: Scene, language: string): Scene {
  return {...scene, language, direction: directionOf(language)}
}

/** What must be known before is framed as a whole, unless the author's text has its frame. */
function framed(topic: Topic, views: readonly View[], scene: Scene): readonly View[] {
  if (topic.role !== 'premise' || views.length === 0 || topic.blocks.some(isPremiseBox))
    return views
  return [boxView({level: 'note', origin: 'premise', label: []}, views, scene)]
}

function isPremiseBox(block: Block): boolean {
  return block.kind === 'box' && block.origin === 'premise'
}
