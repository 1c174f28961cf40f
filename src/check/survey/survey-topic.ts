import type {Block} from '../../model/block.ts'
import type {Guide, Section, Step, Topic} from '../../model/guide.ts'
import type {Inline, Link} from '../../model/inline.ts'
import {innerInlines, walkBlocks, walkInlines} from '../../model/walk.ts'
import type {Source} from '../../source/source.ts'
import {cover} from '../../source/span.ts'
import {passageText} from './passage-text.ts'
import type {Passage, PlacedFigure, PlacedPicture, Setting, SurveyedTopic} from './survey.ts'

/** Walks a topic once and notes what the rules look at, in the order of the source. */
export function surveyTopic(guide: Guide, topic: Topic, source: Source): SurveyedTopic {
  const passages: Passage[] = []
  const pictures: PlacedPicture[] = []
  const figures: PlacedFigure[] = []
  const links: Link[] = []

  const passage = (kind: Passage['kind'], inlines: readonly Inline[], setting: Setting): void => {
    const [first, ...rest] = inlines
    if (first === undefined) return
    const span = rest.map(inline => inline.span).reduce(cover, first.span)
    passages.push({kind, inlines, span, text: passageText(source, span, inlines), ...setting})
    walkInlines(inlines, inline => {
      if (inline.kind === 'link') links.push(inline)
      if (inline.kind === 'button') {
        pictures.push({picture: inline.picture, inline: true, ...setting})
      }
    })
  }
  const blocks = (list: readonly Block[], setting: Setting): void => {
    walkBlocks(list, block => {
      if (block.kind === 'figure') {
        figures.push({figure: block, ...setting})
        for (const picture of block.pictures) pictures.push({picture, inline: false, ...setting})
      }
      const kind = block.kind === 'figure' ? 'caption' : 'prose'
      for (const inlines of runsOf(block)) passage(kind, inlines, setting)
    })
  }
  const steps = (list: readonly Step[], section: Section | null): void => {
    for (const step of list) {
      passage('title', step.qualifier, {section, step})
      passage('title', step.title, {section, step})
      blocks(step.blocks, {section, step})
    }
  }
  const sections = (list: readonly Section[]): void => {
    for (const section of list) {
      passage('title', section.title, {section, step: null})
      blocks(section.blocks, {section, step: null})
      steps(section.steps, section)
      sections(section.sections)
    }
  }
  blocks(topic.blocks, {section: null, step: null})
  steps(topic.steps, null)
  sections(topic.sections)
  const english = /^en\b/i.test(topic.language)
  return {guide, topic, source, english, passages, pictures, figures, links}
}

/** The runs of words directly in a block; each cell and each term is one of its own. */
function runsOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'definitions') return block.entries.map(entry => entry.term)
  if (block.kind === 'table') return [block.head, ...block.rows].flat().map(cell => cell.inlines)
  return [innerInlines(block)]
}
