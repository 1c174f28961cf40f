import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {childOf} from './has-class.ts'

/** Label at the start, count of steps and minutes at the end, then title, lead and what to have ready. */
export const sectionOpener: BlockNode = (element, to) => {
  const label = childOf(element, 'label')
  const measure = childOf(element, 'measure')
  const rest = element.children.filter(node => node !== label && node !== measure)
  return {
    ...attributes(element),
    stack: [
      ...labelRow(label, measure, aboveOf(element, to), to),
      ...to.with({level: to.level === 'group' ? 'group' : 'opener'}).blocks(rest),
    ],
    tag: 'Skip',
    keepWithNext: true,
  }
}

/** Below a thick rule a section begins at once; the first of a topic stands below its name. */
function aboveOf(element: Element, {theme: {space}, ruled}: Mapper): number {
  const topic = element.children.some(node => node.kind === 'element' && node.name === 'h2')
  return topic || ruled ? space.paragraph : space.opener
}

function labelRow(
  label: Element | undefined,
  measure: Element | undefined,
  above: number,
  to: Mapper,
): readonly Content[] {
  if (label === undefined && measure === undefined) return []
  const {type, space} = to.theme
  const side = (element: Element | undefined, style: typeof type.label) => ({
    text: element === undefined ? [] : to.with({style}).runs(element.children),
    style,
    width: '*' as const,
  })
  return [
    {
      columns: [side(label, type.label), side(measure, {...type.note, align: 'end'})],
      gap: space.paragraph,
      onBaseline: true,
      margin: [to.indent, above, 0, 0],
      keepWithNext: true,
    },
  ]
}
