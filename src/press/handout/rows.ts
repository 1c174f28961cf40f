import type {Content} from '../../pdf/engine/content.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {elementsIn, isStep, type Task} from '../tasks.ts'

/** Points between the two columns of steps. */
export const gap = 25

/**
 * Steps two in a row, read across, their tops on one line; a row is never parted. What stands between
 * steps goes over both columns.
 */
export function rowsOf({element}: Task, to: Mapper): readonly Content[] {
  const rows: Content[] = []
  let waiting: readonly Element[] = []
  const flush = () => {
    if (waiting.length > 0) rows.push(row(waiting, to))
    waiting = []
  }
  for (const child of elementsIn(element)) {
    if (isStep(child)) {
      waiting = [...waiting, child]
      if (waiting.length === 2) flush()
    } else if (child.name === 'header' || /^h\d$/.test(child.name)) {
      flush()
    } else if (child.name !== 'section' || child.classes.includes('box')) {
      flush()
      rows.push(...across([child], to).map(block => ({...block, keepWithNext: true})))
    }
  }
  flush()
  return rows
}

/** Blocks over both columns, on the axis of the first. */
export function across(elements: readonly Element[], to: Mapper): readonly Content[] {
  const {column} = to.theme.page
  return to.with({indent: column, measure: to.measure - column, level: 'topic'}).blocks(elements)
}

function row(steps: readonly Element[], to: Mapper): Content {
  const {column, height} = to.theme.page
  const width = (to.measure - gap) / 2
  const inner = to.with({indent: column, measure: width - column, level: 'topic'})
  const tall = steps.some(step => heightOf(step, inner) > height * tallest)
  const blocks = (step: Element) =>
    inner.blocks([step]).map(block => (tall ? {...block, keepTogether: false} : block))
  const cell = (step: Element | undefined) =>
    ({stack: step === undefined ? [] : blocks(step), width, tag: 'Skip'}) as const
  return {columns: [cell(steps[0]), cell(steps[1])], gap, keepTogether: !tall}
}

/** A row that takes more of a page than this is parted after all, or half of each side stayed empty. */
const tallest = 0.5

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
