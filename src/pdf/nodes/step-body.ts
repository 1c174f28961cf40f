import type {Plate} from '../../figures/plate.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {plateOf, plateScale} from './plate-size.ts'

/** What stands under a step's title; a narrow picture stands beside its instructions. */
export function stepBody(nodes: readonly XhtmlNode[], to: Mapper): readonly Content[] {
  const elements = nodes.filter(node => node.kind === 'element')
  const at = elements.findIndex((one, place) => standsBeside(one, elements[place + 1], to))
  const figure = elements[at]
  if (figure === undefined) return to.blocks(nodes)
  const text = besideIt(elements.slice(at + 1))
  return [
    ...to.blocks(elements.slice(0, at)),
    beside(figure, text, to),
    ...to.blocks(elements.slice(at + 1 + text.length)),
  ]
}

/** A dialog that is narrow on screen or on paper, followed by numbered instructions. */
function standsBeside(figure: Element, next: Element | undefined, to: Mapper): boolean {
  if (figure.name !== 'figure' || next?.name !== 'ol') return false
  const plate = onlyPlate(figure, to)
  if (plate === undefined) return false
  const {besideBelow, beside: wide} = to.theme.figure
  const printed = plate.width * plateScale(plate, to)
  return plate.width / plate.density < besideBelow || printed <= wide
}

function onlyPlate(figure: Element, to: Mapper): Plate | undefined {
  const children = figure.children.filter(node => node.kind === 'element')
  return children.length === 1 ? plateOf(children[0], to) : undefined
}

/** The instructions, and what the reader is told after them; all that stands well in a narrow column. */
function besideIt(elements: readonly Element[]): readonly Element[] {
  const narrow = ['ol', 'ul', 'p']
  const end = elements.findIndex(
    ({name, classes}) => !narrow.includes(name) || classes.includes('placeholder'),
  )
  return end === -1 ? elements : elements.slice(0, end)
}

/** The picture is as large as its column and the height allow, and stands at the outer side. */
function beside(figure: Element, text: readonly Element[], to: Mapper): Content {
  const {beside: most, gap} = to.theme.figure
  const picture = to.with({indent: 0, measure: most})
  const plate = onlyPlate(figure, to)
  const width = plate === undefined ? most : plate.width * plateScale(plate, picture)
  const column = to.with({measure: to.measure - width - gap})
  return {
    columns: [
      {stack: column.blocks(text), width: '*', tag: 'Skip'},
      {stack: picture.blocks([figure]), width, tag: 'Skip', readFirst: true},
    ],
    gap,
  }
}
