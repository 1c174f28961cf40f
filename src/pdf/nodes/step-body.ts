import type {Plate} from '../../figures/plate.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {plateOf, plateScale} from './plate-size.ts'

/** What stands under a step's title; a narrow picture stands beside its instructions. */
export function stepBody(nodes: readonly XhtmlNode[], to: Mapper): readonly Content[] {
  return besideWhere(nodes, plate => isNarrow(plate, to), to)
}

/** The same with every picture beside its instructions that can stand there. */
export function withFigureBeside(nodes: readonly XhtmlNode[], to: Mapper): readonly Content[] {
  return besideWhere(nodes, () => true, to)
}

function besideWhere(
  nodes: readonly XhtmlNode[],
  wanted: (plate: Plate) => boolean,
  to: Mapper,
): readonly Content[] {
  const elements = nodes.filter(node => node.kind === 'element')
  const at = elements.findIndex((one, place) => {
    const plate = onlyPlate(one, to)
    return plate !== undefined && elements[place + 1]?.name === 'ol' && wanted(plate)
  })
  const figure = elements[at]
  if (figure === undefined) return together(to.blocks(nodes))
  const text = besideIt(elements.slice(at + 1))
  return [
    ...to.blocks(elements.slice(0, at)),
    beside(figure, text, to),
    ...to.blocks(elements.slice(at + 1 + text.length)),
  ]
}

/** A dialog that is narrow on screen or on paper; a strip of a window leaves the text its full width. */
function isNarrow(plate: Plate, to: Mapper): boolean {
  const {besideBelow, beside: wide, strip} = to.theme.figure
  const there = to.with({measure: wide})
  if (plate.height * plateScale(plate, there) < strip) return false
  return plate.width / plate.density < besideBelow || plate.width * plateScale(plate, to) <= wide
}

function onlyPlate(figure: Element, to: Mapper): Plate | undefined {
  const children = figure.children.filter(node => node.kind === 'element')
  return figure.name === 'figure' && children.length === 1 ? plateOf(children[0], to) : undefined
}

/** Before the first two instructions a step is never split. */
function together(blocks: readonly Content[]): readonly Content[] {
  const at = blocks.findIndex(({tag}) => tag === 'L')
  return blocks.map((block, index) => {
    if (index < at) return {...block, keepWithNext: true}
    if (index > at || !('stack' in block) || block.stack.length < 2) return block
    return {...block, stack: block.stack.map((item, one) => (one === 0 ? kept(item) : item))}
  })
}

function kept(block: Content): Content {
  return {...block, keepWithNext: true}
}

/** The instructions, and what the reader is told after them; all that stands well in a narrow column. */
function besideIt(elements: readonly Element[]): readonly Element[] {
  const narrow = ['ol', 'ul', 'p']
  const end = elements.findIndex(
    ({name, classes}) => !narrow.includes(name) || classes.includes('placeholder'),
  )
  return end === -1 ? elements : elements.slice(0, end)
}

/** Beside a picture the text begins as far below the title as the picture does. */
function level(blocks: readonly Content[], {theme: {space}}: Mapper): readonly Content[] {
  const down = space.figure - space.instruction
  return [{stack: blocks, margin: [0, down, 0, 0], tag: 'Skip'}]
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
      {stack: level(together(column.blocks(text)), to), width: '*', tag: 'Skip'},
      {stack: picture.blocks([figure]), width, tag: 'Skip', readFirst: true},
    ],
    gap,
  }
}
