import type {Element} from '../../xhtml/tree.ts'
import type {Content, Run} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'

/** The imprint of a cover on one line at its foot, or at `y` and from `indent` on. */
export function imprintAt(
  imprint: readonly Element[],
  to: Mapper,
  {y = to.theme.cover.foot, indent = 0} = {},
): readonly Content[] {
  const {page, type} = to.theme
  const style = type.coverFoot
  const text = imprint.flatMap((one, at): readonly Run[] => {
    const runs = to.with({style}).runs(one.children)
    return at === 0 ? runs : [{text: ' · '}, ...runs]
  })
  if (text.length === 0) return []
  const width = page.width - page.margins[0] - page.margins[2] - indent
  return [{text, style, absolute: {x: page.margins[0] + indent, y, width}}]
}
