import type {Block} from '../../model/block.ts'
import type {Footnote, Inline} from '../../model/inline.ts'
import {walkInlines, walkInlinesOf} from '../../model/walk.ts'
import {blockViews} from './blocks.ts'
import type {Scene, View} from './view.ts'

/** The footnotes of a title and of blocks, to be set at the end of the part they belong to. */
export function footnoteViews(
  titles: readonly Inline[],
  blocks: readonly Block[],
  scene: Scene,
): readonly View[] {
  const found: Footnote[] = []
  const visit = (inline: Inline) => {
    if (inline.kind === 'footnote') found.push(inline)
  }
  walkInlines(titles, visit)
  walkInlinesOf(blocks, visit)
  return found.map(footnote => ({
    kind: 'footnote',
    id: footnote.id,
    back: `${footnote.id}-ref`,
    number: footnote.number,
    blocks: blockViews(footnote.blocks, scene),
  }))
}
