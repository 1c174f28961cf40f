import type {Theme} from '../../theme/theme.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Picture} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'
import {callouts} from './callouts.ts'
import {leastShare, plateScale} from './plate-size.ts'

/**
 * Pictures below each other with their caption; on the axis, never wider than the measure. A group
 * holds a caption and its pictures: inside a Figure it would be silent, since /Alt stands for all.
 */
export const figure: BlockNode = (element, to) => {
  const inner = to.with({indent: 0, measure: to.measure})
  const parts = element.children.flatMap(node => {
    if (node.kind === 'text') return []
    if (node.name === 'img') return picture(node, inner)
    return node.name === 'figcaption' ? caption(node, inner) : inner.blocks([node])
  })
  if (parts.length === 0) return null
  return {
    ...attributes(element),
    stack: parts,
    margin: [to.indent, to.theme.space.figure, 0, to.theme.space.instruction],
    tag: parts.some(({tag}) => tag === 'Caption') ? 'Div' : 'Skip',
    keepTogether: true,
  }
}

function picture(element: Element, to: Mapper): readonly Content[] {
  const plate = to.plates.get(element.attributes.src ?? '')
  const alt = element.attributes.alt ?? ''
  if (plate === undefined) return alt === '' ? [] : [{text: [{text: alt}], style: to.style}]
  const scale = plateScale(plate, to)
  const {direction} = to
  const [width, height] = [plate.width * scale, plate.height * scale]
  const drawn = callouts(
    element.attributes['data-callouts'] ?? '',
    {plate, scale, direction},
    to.theme,
  )
  return [
    {
      image: plate.name,
      alt,
      width,
      height,
      least: leastShare(plate, to),
      keyline: to.theme.figure.keyline,
      ...drawn,
      margin: [0, roomAbove(drawn, to.theme), 0, 0],
      tag: 'Figure',
    },
  ]
}

/** What a disc over the upper edge needs, so that it does not touch the line above. */
function roomAbove(
  {numbers = []}: Pick<Picture, 'numbers'>,
  {callout, disc, space}: Theme,
): number {
  const top = Math.min(0, ...numbers.map(({y}) => y - disc.size / 2 - callout.discHalo))
  return Math.max(0, -top - space.figure / 2)
}

function caption(element: Element, to: Mapper): readonly Content[] {
  if (textOf(element) === '') return []
  const style = to.theme.type.note
  const text = to.with({style}).runs(element.children)
  return [{text, style, margin: [0, to.theme.space.instruction, 0, 0], tag: 'Caption'}]
}
