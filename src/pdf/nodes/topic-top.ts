import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'

/** The thick rule over the whole frame that opens a section of a chapter. */
export function topicTop(to: Mapper): Content {
  return {
    rule: to.theme.rules.section,
    margin: [0, to.theme.space.section, 0, 0],
    keepWithNext: true,
  }
}
