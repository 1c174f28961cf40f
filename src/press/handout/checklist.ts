import type {Content} from '../../pdf/engine/content.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import {tickBox} from '../../pdf/nodes/tick-box.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {elementsIn, isActs, isStep, type Task} from '../tasks.ts'
import {columnOf, gap} from './rows.ts'

/** Lists to tick off, two in a row, read across; one that is left over has a row to itself. */
export function checklistsOf(tasks: readonly Task[], to: Mapper): readonly Content[] {
  const rows: Content[] = []
  for (let at = 0; at < tasks.length; at += 2) {
    const row = tasks.slice(at, at + 2).map(task => checklistOf(task, to))
    const cells = row.map(stack => ({stack, width: columnOf(to), tag: 'Skip'}) as const)
    rows.push({columns: cells, gap, keepTogether: true})
  }
  return rows
}

/** A task as a list to tick off: its title, and a box with the words of each step. */
function checklistOf({title, element}: Task, to: Mapper): readonly Content[] {
  const {rules, space, type} = to.theme
  const {column} = to.theme.page
  const steps = elementsIn(element).flatMap(part =>
    isActs(part) ? elementsIn(part) : isStep(part) ? [part] : [],
  )
  return [
    {rule: rules.step, margin: [0, space.step, 0, 0], keepWithNext: true},
    {
      text: [{text: title}],
      style: type.heading,
      tag: 'H2',
      margin: [column, space.stepTitle, 0, 0],
      keepWithNext: true,
    },
    {
      stack: steps.map(step => ({
        stack: [{text: [{text: wordsOf(step)}], style: type.body}],
        hang: {width: column, marker: tickBox(to.theme)},
        margin: [0, space.paragraph, 0, 0] as const,
        tag: 'LI' as const,
      })),
      tag: 'L',
    },
  ]
}

/** The number and title of a step; the first thing to do where it has no title of its own. */
function wordsOf(step: Element): string {
  if (!isStep(step)) return folded(textOf(step))
  const parts = elementsIn(step)
  const title = parts.find(({classes}) => classes.includes('step-title'))
  const named =
    title !== undefined && !elementsIn(title).some(({classes}) => classes.includes('word'))
  if (named) return folded(textOf(title))
  const list = parts.find(({name}) => name === 'ol')
  const first = list === undefined ? parts.find(one => one !== title) : elementsIn(list)[0]
  const label = title === undefined ? '' : `${folded(textOf(title))}: `
  return `${label}${first === undefined ? '' : folded(textOf(first))}`
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
