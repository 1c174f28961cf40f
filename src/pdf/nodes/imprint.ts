import type {Element} from '../../xhtml/tree.ts'
import type {Content, Run} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'

/** The imprint of a cover on one line at its foot. */
export function imprintAt(imprint: readonly Element[], to: Mapper): readonly Content[] {
  const {cover, page, type} = to.theme
  const style = type.coverFoot
  const text = imprint.flatMap((one, at): readonly Run[] => {
    const runs = to.with({style}).runs(one.children)
    return at === 0 ? runs : [{text: ' · '}, ...runs]
  })
  if (text.length === 0) return []
  const width = page.width - page.margins[0] - page.margins[2]
  return [{text, style, absolute: {x: page.margins[0], y: cover.foot, width}}]
}
