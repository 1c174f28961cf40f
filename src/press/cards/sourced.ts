import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import {layBook} from '../../pdf/engine/set-book.ts'
import {footLine} from '../../pdf/foot-line.ts'
import {bookOf} from '../../pdf/render-pdf.ts'
import {chosen, type Task, tasksIn} from '../tasks.ts'
import {withoutStrays} from '../without-strays.ts'
import type {Work} from '../work.ts'
import {type Card, cardOf} from './card.ts'

/** A card with the section of the book that it is made from, and the address of its guide. */
export interface Sourced {
  readonly card: Card
  readonly task: Task
  readonly url: string
}

/** A card of each section that is wanted, in the order of the book. Throws Refusal. */
export function cardsIn({documents, handbook, wish}: Work): readonly Sourced[] {
  const roots = documents.filter(({placement}) => placement === 'chapter').map(({root}) => root)
  const wanted = chosen(
    roots.flatMap(root => tasksIn(root)),
    wish.sections,
  )
  return roots.flatMap(root => {
    const facts = handbook.chapters.find(({guide}) => guide.id === root.attributes.id)?.guide.facts
    const url = facts?.websites[0] ?? facts?.downloads[0] ?? ''
    return tasksIn(root)
      .filter(task => wanted.some(({element}) => element === task.element))
      .map(task => {
        const element = withoutStrays([task.element])[0] ?? task.element
        return {card: cardOf({...task, element}, handbook.language), task, url}
      })
  })
}

/** Longer names of books may be parted at the end of a line. */
const unbroken = 48

/** What book a section is in and on which of its pages: the book is laid out once to know that. */
export async function sourceIn(work: Work): Promise<(task: Task) => string> {
  const {handbook, words, bookTheme} = work
  const {pageOf} = layBook(await bookOf({...work, theme: bookTheme}))
  return ({element}) => {
    const page = pageOf.get(element.attributes.id ?? '')
    const number = inDigits(String(page ?? ''), handbook.language)
    const place = page === undefined ? '' : fill(words.page, {number})
    const parts = [...footLine(handbook.title, '', handbook).split(' · '), place]
    return parts
      .filter(part => part !== '')
      .map(part => (part.length > unbroken ? part : part.replaceAll(' ', '\u00a0')))
      .join('\u00a0· ')
  }
}
