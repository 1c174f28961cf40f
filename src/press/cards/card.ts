import {inDigits} from '../../language/digits.ts'
import {textOf} from '../../xhtml/text-of.ts'
import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {elementsIn, isActs, isStep, type Task} from '../tasks.ts'

/** What stands on a card: one line in bold, then what to do. */
export interface Card {
  readonly title: string
  /** Elements of the first sentence, or none. */
  readonly line: Element | null
  /** The instructions of all steps, as items of one list. */
  readonly actions: readonly Element[]
  readonly hazards: readonly Element[]
}

/** More than this nobody does in an emergency. */
export const mostActions = 6

/** Letters that fit on two lines in bold. */
const longestLine = 80

/** The card of a task: its instructions counted through from 1 in the language's digits, and its warnings. */
export function cardOf({title, element}: Task, language: string): Card {
  const parts = elementsIn(withoutMarks(element))
  const first = parts.find(({name}) => name === 'p')
  const line = first !== undefined && textOf(first).length <= longestLine ? first : null
  const items = parts.flatMap(part => (isActs(part) ? elementsIn(part) : actionsIn(part)))
  const actions = items.map((item, at) => ({
    ...item,
    classes: ['instruction'],
    attributes: {...item.attributes, value: inDigits(String(at + 1), language)},
  }))
  return {title, line, actions, hazards: parts.flatMap(boxesIn)}
}

/** A card has no room for footnotes, and a mark that leads nowhere only puzzles. */
function withoutMarks(element: Element): Element {
  const children = element.children.flatMap((node): readonly XhtmlNode[] => {
    if (node.kind === 'text') return [node]
    return node.classes.includes('noteref') ? [] : [withoutMarks(node)]
  })
  return {...element, children}
}

function actionsIn(step: Element): readonly Element[] {
  if (!isStep(step)) return []
  return elementsIn(step)
    .filter(({name}) => name === 'ol')
    .flatMap(elementsIn)
}

function boxesIn(element: Element): readonly Element[] {
  const box = element.name === 'section' && element.classes.includes('box')
  return box ? [element] : elementsIn(element).flatMap(boxesIn)
}
