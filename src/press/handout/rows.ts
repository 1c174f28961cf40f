import type {Content} from '../../pdf/engine/content.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {elementsIn, isStep, type Task, tasksIn} from '../tasks.ts'

/** Points between the two columns of steps. */
export const gap = 25

/**
 * Steps two in a row, read across, their tops on one line; a row is never parted. What stands between
 * steps goes over both columns. A step that is left over, or takes more than half a page, has a row
 * to itself: its picture in one column, what is done with it in the other.
 */
export function rowsOf({element}: Task, to: Mapper): readonly Content[] {
  const rows: Content[] = []
  let waiting: readonly Element[] = []
  const flush = () => {
    rows.push(...rowOf(waiting, to))
    waiting = []
  }
  for (const child of elementsIn(element)) {
    if (isStep(child)) {
      waiting = [...waiting, child]
      if (waiting.length === 2) flush()
    } else if (child.name === 'header' || /^h\d$/.test(child.name)) {
      flush()
    } else if (child.name !== 'section' || !holdsStep(child)) {
      flush()
      rows.push(...across([child], to).map(block => ({...block, keepWithNext: true})))
    }
  }
  flush()
  return rows
}

/** A section with steps is a task of its own. */
function holdsStep(element: Element): boolean {
  return tasksIn(element).length > 0
}

/** Blocks over both columns, on the axis of the first. */
export function across(elements: readonly Element[], to: Mapper): readonly Content[] {
  const {column} = to.theme.page
  return to.with({indent: column, measure: to.measure - column, level: 'topic'}).blocks(elements)
}

function rowOf(steps: readonly Element[], to: Mapper): readonly Content[] {
  const [one, other] = steps
  const inner = inColumn(to)
  const tall = steps.some(step => heightOf(step, inner) > to.theme.page.height * tallest)
  if (one === undefined || other === undefined || tall) {
    return steps.flatMap(step => under(step, to, open => alone(open, to)))
  }
  return under(other, to, open => pair([one], [open], to))
}

/** Boxes at the end of the last step of a row go over both columns, below the row. */
function under(step: Element, to: Mapper, row: (open: Element) => Content): readonly Content[] {
  const end = step.children.findLastIndex(node => node.kind === 'element' && !isHazard(node)) + 1
  const boxes = step.children.slice(end).filter(isElement)
  const open = row(boxes.length === 0 ? step : {...step, children: step.children.slice(0, end)})
  return boxes.length === 0 ? [open] : [{...open, keepWithNext: true}, ...across(boxes, to)]
}

function isHazard({name, classes}: Element): boolean {
  return name === 'section' && classes.includes('box')
}

/** A step of more of a page than this would leave half of its row empty beside a short one. */
const tallest = 0.45

/** Picture and what leads to it | what is done; a step without a picture goes over both columns. */
function alone(step: Element, to: Mapper): Content {
  const at = step.children.findLastIndex(node => node.kind === 'element' && node.name === 'figure')
  const rest = step.children.slice(at + 1)
  if (at < 0 || !rest.some(isElement)) {
    const blocks = across([step], to)
    const free = heightOf(step, to) > to.theme.page.height * tallest
    return {stack: blocks.map(one => (free ? {...one, keepTogether: false} : one)), tag: 'Skip'}
  }
  const {id: _, ...attributes} = step.attributes
  const seen = {...step, children: step.children.slice(0, at + 1)}
  const done = {...step, attributes: {...attributes, value: numberOf(step)}, children: rest}
  return pair([seen], [done], to)
}

/** The number in the title of a step, or ''. */
function numberOf(step: Element): string {
  const title = elementsIn(step).find(({classes}) => classes.includes('step-title'))
  const number = title && elementsIn(title).find(({classes}) => classes.includes('number'))
  return number === undefined ? '' : textOf(number)
}

function pair(first: readonly Element[], second: readonly Element[], to: Mapper): Content {
  const inner = inColumn(to)
  const cell = (elements: readonly Element[]) =>
    ({stack: inner.blocks(elements), width: columnOf(to), tag: 'Skip'}) as const
  return {columns: [cell(first), cell(second)], gap, keepTogether: true}
}

function inColumn(to: Mapper): Mapper {
  const {column} = to.theme.page
  return to.with({indent: column, measure: columnOf(to) - column, level: 'topic'})
}

/** Width of each of two columns. */
export function columnOf(to: Mapper): number {
  return (to.measure - gap) / 2
}

/** About how high a step is: its letters in lines of its measure, and its pictures. */
function heightOf(step: Element, {theme, measure}: Mapper): number {
  const {size, leading} = theme.type.body
  const lines = textOf(step).length / (measure / (size * 0.5))
  return lines * leading * 1.3 + picturesIn(step) * theme.figure.height
}

function picturesIn(element: Element): number {
  const own = element.name === 'figure' ? 1 : 0
  return elementsIn(element).reduce((sum, inner) => sum + picturesIn(inner), own)
}

function isElement(node: XhtmlNode): node is Element {
  return node.kind === 'element'
}
