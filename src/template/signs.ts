import type {Block, BoxLevel} from '../model/block.ts'
import type {Section, Topic} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'
import {walkBlocks} from '../model/walk.ts'

/** The signs that a handbook uses and a reader has to know. */
export interface Signs {
  readonly boxes: ReadonlySet<BoxLevel>
  /** Whether anything is numbered to be done in order. */
  readonly callouts: boolean
}

export function signsOf(handbook: Handbook): Signs {
  const boxes = new Set<BoxLevel>()
  let callouts = false
  const visit = (block: Block): void => {
    if (block.kind === 'box' && block.origin !== 'premise') boxes.add(block.level)
    if (block.kind === 'list' && block.style === 'callouts') callouts = true
  }
  for (const {guide} of handbook.chapters) {
    for (const topic of guide.topics) walkBlocks(blocksOf(topic), visit)
  }
  return {boxes, callouts}
}

function blocksOf(part: Topic | Section): readonly Block[] {
  return [
    ...part.blocks,
    ...part.steps.flatMap(step => step.blocks),
    ...part.sections.flatMap(blocksOf),
  ]
}
