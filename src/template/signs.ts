import type {Block, Box, BoxLevel} from '../model/block.ts'
import type {Section, Topic} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'
import {walkBlocks} from '../model/walk.ts'
import {exampleOf} from './box-example.ts'

/** The signs that a handbook uses and a reader has to know. */
export interface Signs {
  /** The boxes of each level, in their order. */
  readonly boxes: ReadonlyMap<BoxLevel, readonly Box[]>
  /** Boxes in the language of the book that are short enough to be shown on another page, by level. */
  readonly examples: ReadonlyMap<BoxLevel, Box>
  /** Whether anything is numbered to be done in order. */
  readonly callouts: boolean
}

export function signsOf(handbook: Handbook): Signs {
  const boxes = new Map<BoxLevel, Box[]>()
  const readable: Box[] = []
  let callouts = false
  for (const {guide} of handbook.chapters) {
    const visit = (block: Block): void => {
      if (block.kind === 'list' && block.style === 'callouts') callouts = true
      if (block.kind !== 'box' || block.origin === 'premise') return
      boxes.set(block.level, (boxes.get(block.level) ?? []).concat(block))
      if (guide.language === handbook.language) readable.push(block)
    }
    for (const topic of guide.topics) walkBlocks(blocksOf(topic), visit)
  }
  const examples = [...boxes.keys()].flatMap(level => {
    const example = exampleOf(readable.filter(box => box.level === level))
    return example === null ? [] : [[level, example] as const]
  })
  return {boxes, examples: new Map(examples), callouts}
}

function blocksOf(part: Topic | Section): readonly Block[] {
  return [
    ...part.blocks,
    ...part.steps.flatMap(step => step.blocks),
    ...part.sections.flatMap(blocksOf),
  ]
}
