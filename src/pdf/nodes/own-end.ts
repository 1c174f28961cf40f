import type {Content} from '../engine/content.ts'

/** What ends a box stays with nothing after it, though a label or a colon elsewhere does. */
export function ownEnd(blocks: readonly Content[]): readonly Content[] {
  return blocks.map((block, at) =>
    at === blocks.length - 1 ? {...block, keepWithNext: false} : block,
  )
}
