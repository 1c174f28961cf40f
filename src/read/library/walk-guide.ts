import type {Block} from '../../model/block.ts'
import type {Guide, Section, Topic} from '../../model/guide.ts'
import type {Inline, Picture} from '../../model/inline.ts'
import {walkBlocks, walkInlines, walkInlinesOf} from '../../model/walk.ts'

/** Visits every inline and every picture of a guide, those of its facts included. */
export function walkGuide(
  guide: Guide,
  visit: (inline: Inline) => void,
  visitPicture: (picture: Picture) => void,
): void {
  const both = (inline: Inline) => {
    visit(inline)
    if (inline.kind === 'button') visitPicture(inline.picture)
  }
  const {license, alternatives, connected, further, ready} = guide.facts
  for (const row of [license, ...alternatives, ...connected, ...further, ...ready])
    walkInlines(row, both)
  for (const topic of guide.topics) walkContent(topic)

  function walkContent(node: Topic | Section): void {
    if (node.kind === 'section') walkInlines(node.title, both)
    walkAll(node.blocks)
    for (const step of node.steps) {
      walkInlines([...step.qualifier, ...step.title], both)
      walkAll(step.blocks)
    }
    for (const section of node.sections) walkContent(section)
  }

  function walkAll(blocks: readonly Block[]): void {
    walkInlinesOf(blocks, both)
    walkBlocks(blocks, block => {
      if (block.kind === 'figure') block.pictures.forEach(visitPicture)
    })
  }
}
