import type {Block} from '../model/block.ts'
import type {Guide, Section, Topic} from '../model/guide.ts'
import {walkInlinesOf} from '../model/walk.ts'

/** Every stretch of running text of the guides, without titles. */
export function* textOfGuides(guides: readonly Guide[]): Iterable<string> {
  for (const {topics} of guides) for (const topic of topics) yield* textOfPart(topic)
}

function* textOfPart(part: Topic | Section): Iterable<string> {
  yield* textOfBlocks(part.blocks)
  for (const step of part.steps) yield* textOfBlocks(step.blocks)
  for (const section of part.sections) yield* textOfPart(section)
}

function textOfBlocks(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = []
  walkInlinesOf(blocks, inline => {
    if (inline.kind === 'text') texts.push(inline.text)
  })
  return texts
}
