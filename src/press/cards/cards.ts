import {inDigits} from '../../language/digits.ts'
import {type LaidBook, layBook} from '../../pdf/engine/set-book.ts'
import {visible} from '../../report/visible.ts'
import type {Element} from '../../xhtml/tree.ts'
import {fileName} from '../file-name.ts'
import {cardsOnSheet, cardsPlan} from '../imposition/cards.ts'
import {papers} from '../imposition/paper.ts'
import {many} from '../many.ts'
import {mappedBook} from '../mapped-book.ts'
import {Refusal} from '../refusal.ts'
import type {Pressed, Work} from '../work.ts'
import {type Card, mostActions} from './card.ts'
import {cardContent} from './content.ts'
import {cardsIn, type Sourced, sourceIn} from './sourced.ts'

/** Four cards on a sheet that is cut twice: a few acts each, in large letters. */
export async function cards(work: Work): Promise<Pressed> {
  const {wish, handbook} = work
  const {name, language, direction} = handbook
  const [made, left] = sorted(cardsIn(work))
  if (wish.sections.length > 0) for (const one of left) throw tooMuch(one.card)
  if (made.length === 0) {
    throw new Refusal(
      `no section has at most ${mostActions} instructions, which is what a card holds`,
      'write one for an emergency, or take the handout',
    )
  }
  const laid = await layCards(made, work)
  if (laid.pages > made.length) throw overflowing(made)
  const paper = papers[wish.paper]
  const sheets = Math.ceil(made.length / cardsOnSheet)
  const bytes = laid.sheets(cardsPlan(made.length, paper, direction))
  const measure = `${many(made.length, 'card')} on ${many(sheets, 'sheet')} of ${paper.name}, one side, to be cut`
  const tasks = wish.sections.length === 0 ? [] : made.map(({task}) => task)
  return {
    files: [{name: fileName({book: name, language, wish, tasks}), bytes, measure}],
    remarks: remarksOn(left),
  }
}

async function layCards(made: readonly Sourced[], work: Work): Promise<LaidBook> {
  const {title, language} = work.handbook
  const sourceOf = await sourceIn(work)
  const numbered = made.map((one, at) => ({...one, number: inDigits(String(at + 1), language)}))
  const book = await mappedBook(work, {
    title,
    elements: made.flatMap(({card}) => partsOf(card)),
    content: to =>
      numbered.map(({card, task, url, number}) =>
        cardContent(card, number, {book: sourceOf(task), url}, to),
      ),
  })
  return layBook(book)
}

/** Those that a card holds, and the others. */
function sorted(all: readonly Sourced[]): readonly [readonly Sourced[], readonly Sourced[]] {
  const fits = ({card: {actions}}: Sourced) => actions.length > 0 && actions.length <= mostActions
  return [all.filter(fits), all.filter(one => !fits(one))]
}

function remarksOn(left: readonly Sourced[]): readonly string[] {
  if (left.length === 0) return []
  const skipped = left.map(({card}) => `"${visible(card.title)}"`).join(', ')
  return [`more than ${mostActions} instructions, and so on no card: ${skipped}`]
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
