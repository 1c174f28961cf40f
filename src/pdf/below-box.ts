import type {Theme} from '../theme/theme.ts'
import type {Content} from './engine/content.ts'

/** What comes after a box stands clear of its frame, unless it brings more space above it itself. */
export function belowBox(
  block: Content,
  before: Content | undefined,
  {space}: Pick<Theme, 'space'>,
): Content {
  if (before === undefined || before.tag !== 'Aside') return block
  const [start, top, end, bottom] = block.margin ?? [0, 0, 0, 0]
  // The first item of a list has its own space above it.
  const least = space.belowBox - (block.tag === 'L' ? space.instruction : 0)
  return top >= least ? block : {...block, margin: [start, least, end, bottom]}
}
