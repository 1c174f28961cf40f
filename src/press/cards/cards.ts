import {inDigits} from '../../language/digits.ts'
import {layBook} from '../../pdf/engine/set-book.ts'
import {footLine} from '../../pdf/foot-line.ts'
import {visible} from '../../report/visible.ts'
import type {Element} from '../../xhtml/tree.ts'
import {fileName} from '../file-name.ts'
import {cardsOnSheet, cardsPlan} from '../imposition/cards.ts'
import {papers} from '../imposition/paper.ts'
import {mappedBook} from '../mapped-book.ts'
import {Refusal} from '../refusal.ts'
import {chosen, tasksIn} from '../tasks.ts'
import {withoutStrays} from '../without-strays.ts'
import type {Pressed, Work} from '../work.ts'
import {type Card, cardOf, mostActions} from './card.ts'
import {cardContent} from './content.ts'

/** A card with the address of its guide. */
interface Sourced {
  readonly card: Card
  readonly url: string
}

/** Four cards on a sheet that is cut twice: a few acts each, in large letters. */
export async function cards(work: Work): Promise<Pressed> {
  const {wish, handbook} = work
  const [made, left] = sorted(cardsIn(work))
  if (wish.sections.length > 0) for (const one of left) throw tooMuch(one.card)
  if (made.length === 0) {
    throw new Refusal(
      `no section has at most ${mostActions} instructions, which is what a card holds`,
      'write one for an emergency, or take the handout',
    )
  }
  const laid = layBook(
    await mappedBook(work, {
      title: handbook.title,
      elements: made.flatMap(({card}) => partsOf(card)),
      content: to =>
        made.map(({card, url}, at) => {
          const number = inDigits(String(at + 1), handbook.language)
          return cardContent(card, number, {book: footLine(handbook.title, '', handbook), url}, to)
        }),
    }),
  )
  if (laid.pages > made.length) throw overflowing(made)
  const paper = papers[wish.paper]
  const sheets = Math.ceil(made.length / cardsOnSheet)
  const bytes = laid.sheets(cardsPlan(made.length, paper, handbook.direction))
  const measure = `${made.length} cards on ${sheets} sheets of ${paper.name}, one side, to be cut`
  const skipped = left.map(({card}) => `"${visible(card.title)}"`).join(', ')
  return {
    files: [{name: fileName(handbook.name, wish), bytes, measure}],
    remarks:
      left.length === 0
        ? []
        : [`more than ${mostActions} instructions, and so on no card: ${skipped}`],
  }
}

function cardsIn({documents, handbook, wish}: Work): readonly Sourced[] {
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
      .map(task => ({...task, element: withoutStrays([task.element])[0] ?? task.element}))
      .map(task => ({card: cardOf(task), url}))
  })
}

/** Those that a card holds, and the others. */
function sorted(all: readonly Sourced[]): readonly [readonly Sourced[], readonly Sourced[]] {
  const fits = ({card: {actions}}: Sourced) => actions.length > 0 && actions.length <= mostActions
  return [all.filter(fits), all.filter(one => !fits(one))]
}

function partsOf({line, actions, hazards}: Card): readonly Element[] {
  return [...(line === null ? [] : [line]), ...actions, ...hazards]
}

function tooMuch({title, actions}: Card): Refusal {
  return new Refusal(
    `"${visible(title)}" has ${actions.length} instructions, and a card holds 1 to ${mostActions}`,
    'take the handout for it, or leave instructions out',
  )
}

function overflowing(made: readonly Sourced[]): Refusal {
  const longest = [...made].sort((a, b) => lengthOf(b.card) - lengthOf(a.card))[0]
  return new Refusal(
    `"${visible(longest?.card.title ?? '')}" is too long for a card`,
    'name others with --sections, or take the handout',
  )
}

function lengthOf(card: Card): number {
  return JSON.stringify(partsOf(card)).length
}
