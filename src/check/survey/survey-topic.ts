import type {Block} from '../../model/block.ts'
import type {Guide, Section, Topic} from '../../model/guide.ts'
import type {Inline, Link} from '../../model/inline.ts'
import {innerInlines, walkBlocks, walkInlines} from '../../model/walk.ts'
import type {Source} from '../../source/source.ts'
import {cover} from '../../source/span.ts'
import {passageText} from './passage-text.ts'
import type {Passage, PlacedFigure, PlacedPicture, Setting, SurveyedTopic} from './survey.ts'

/** Walks a topic once and notes what the rules look at, in the order of the source. */
export function surveyTopic(guide: Guide, topic: Topic, source: Source): SurveyedTopic {
  const walk = new Walk(source)
  walk.part(topic, null)
  const {passages, pictures, figures, links} = walk
  const english = /^en\b/i.test(topic.language)
  return {guide, topic, source, english, passages, pictures, figures, links}
}

class Walk {
  readonly passages: Passage[] = []
  readonly pictures: PlacedPicture[] = []
  readonly figures: PlacedFigure[] = []
  readonly links: Link[] = []
  readonly #source: Source

  constructor(source: Source) {
    this.#source = source
  }

  part({blocks, steps, sections}: Topic | Section, section: Section | null): void {
    this.#blocks(blocks, {section, step: null})
    for (const step of steps) {
      this.#passage('title', step.qualifier, {section, step})
      this.#passage('title', step.title, {section, step})
      this.#blocks(step.blocks, {section, step})
    }
    for (const inner of sections) {
      this.#passage('title', inner.title, {section: inner, step: null})
      this.part(inner, inner)
    }
  }

  #blocks(list: readonly Block[], setting: Setting): void {
    walkBlocks(list, block => {
      if (block.kind === 'figure') {
        this.figures.push({figure: block, ...setting})
        for (const picture of block.pictures)
          this.pictures.push({picture, inline: false, ...setting})
      }
      const kind = block.kind === 'figure' ? 'caption' : 'prose'
      for (const inlines of runsOf(block)) this.#passage(kind, inlines, setting)
    })
  }

  #passage(kind: Passage['kind'], inlines: readonly Inline[], setting: Setting): void {
    const [first, ...rest] = inlines
    if (first === undefined) return
    const span = rest.map(inline => inline.span).reduce(cover, first.span)
    const text = passageText(this.#source, span, inlines)
    this.passages.push({kind, inlines, span, text, ...setting})
    walkInlines(inlines, inline => {
      if (inline.kind === 'link') this.links.push(inline)
      if (inline.kind === 'button')
        this.pictures.push({picture: inline.picture, inline: true, ...setting})
    })
  }
}

/** The runs of words directly in a block; each cell and each term is one of its own. */
function runsOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'definitions') return block.entries.map(entry => entry.term)
  if (block.kind === 'table') return [block.head, ...block.rows].flat().map(cell => cell.inlines)
  return [innerInlines(block)]
}
