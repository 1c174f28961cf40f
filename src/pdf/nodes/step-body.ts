import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {plateOf, plateScale} from './plate-size.ts'

/** What stands under a step's title; a narrow picture stands beside its instructions. */
export function stepBody(nodes: readonly XhtmlNode[], to: Mapper): readonly Content[] {
  const elements = nodes.filter(node => node.kind === 'element')
  const at = elements.findIndex((one, place) => standsBeside(one, elements[place + 1], to))
  const figure = elements[at]
  const list = elements[at + 1]
  if (figure === undefined || list === undefined) return to.blocks(nodes)
  return [
    ...to.blocks(elements.slice(0, at)),
    beside(figure, list, to),
    ...to.blocks(elements.slice(at + 2)),
  ]
}

/** A dialog that is narrow on screen or on paper, followed by numbered instructions. */
function standsBeside(figure: Element, next: Element | undefined, to: Mapper): boolean {
  if (figure.name !== 'figure' || next?.name !== 'ol') return false
  const children = figure.children.filter(node => node.kind === 'element')
  const plate = plateOf(children[0], to)
  if (children.length !== 1 || plate === undefined) return false
  const {besideBelow, beside: wide} = to.theme.figure
  return plate.width < besideBelow || plate.width * plateScale(plate, to) <= wide
}

/** The picture is as large as its column and the height allow. */
function beside(figure: Element, list: Element, to: Mapper): Content {
  const {beside: width, gap} = to.theme.figure
  const text = to.with({measure: to.measure - width - gap})
  const picture = to.with({indent: 0, measure: width})
  return {
    columns: [
      {stack: text.blocks([list]), width: '*', tag: 'Skip'},
      {stack: picture.blocks([figure]), width, tag: 'Skip'},
    ],
    gap,
  }
}
