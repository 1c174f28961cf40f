import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {BlockNode, Mapper} from '../mapper.ts'
import {attributes} from './attributes.ts'

/** Pictures below each other with their caption; on the axis, never wider than the measure. */
export const figure: BlockNode = (element, to) => {
  const inner = to.with({indent: 0})
  const parts = element.children.flatMap(node => {
    if (node.kind === 'text') return []
    if (node.name === 'img') return picture(node, inner) ?? []
    return node.name === 'figcaption' ? caption(node, inner) : inner.blocks([node])
  })
  if (parts.length === 0) return null
  return {
    ...attributes(element),
    stack: parts,
    margin: [to.indent, to.theme.space.figure, 0, to.theme.space.instruction],
    tag: 'Skip',
    keepTogether: true,
  }
}

function picture(element: Element, to: Mapper): Content | null {
  const plate = to.plates.get(element.attributes.src ?? '')
  const alt = element.attributes.alt ?? ''
  if (plate === undefined) return alt === '' ? null : {text: [{text: alt}], style: to.style}
  const {keyline, height: highest, scale: least} = to.theme.figure
  const scale = Math.min(least * 1.25, to.measure / plate.width, highest / plate.height)
  const [width, height] = [plate.width * scale, plate.height * scale]
  return {image: plate.name, alt, width, height, keyline, tag: 'Figure'}
}

function caption(element: Element, to: Mapper): Content[] {
  if (textOf(element) === '') return []
  const style = to.theme.type.note
  const text = to.with({style}).runs(element.children)
  return [{text, style, margin: [0, to.theme.space.instruction, 0, 0], tag: 'Caption'}]
}
