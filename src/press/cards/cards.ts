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
import type {Task} from '../tasks.ts'
import type {Pressed, Work} from '../work.ts'
import {type Card, mostActions} from './card.ts'
import {cardContent} from './content.ts'
import {cardsIn, type Sourced, sourceIn} from './sourced.ts'

/** Four cards on a sheet that is cut twice: a few acts each, in large letters. */
export async function cards(work: Work): Promise<Pressed> {
  const {wish, handbook} = work
  const {name, language, direction} = handbook
  const [few, full] = sorted(cardsIn(work))
  const named = wish.sections.length > 0
  if (named) for (const {card} of full) throw tooMuch(card)
  const sourceOf = await sourceIn(work)
  const all = await layCards(few, sourceOf, work)
  const long = overflowing(few, all)
  if (named) for (const {card} of long) throw tooLong(card)
  const made = few.filter(one => !long.includes(one))
  if (made.length === 0) throw none()
  const laid = long.length === 0 ? all : await layCards(made, sourceOf, work)
  const paper = papers[wish.paper]
  const sheets = Math.ceil(made.length / cardsOnSheet)
  const bytes = laid.sheets(cardsPlan(made.length, paper, direction))
  const measure = `${many(made.length, 'card')} on ${many(sheets, 'sheet')} of ${paper.name}, one side, to be cut`
  const tasks = wish.sections.length === 0 ? [] : made.map(({task}) => task)
  return {
    files: [{name: fileName({book: name, language, wish, tasks}), bytes, measure}],
    remarks: remarksOn(full, long),
  }
}

async function layCards(
  made: readonly Sourced[],
  sourceOf: (task: Task) => string,
  work: Work,
): Promise<LaidBook> {
  const {title, language} = work.handbook
  const book = await mappedBook(work, {
    title,
    elements: made.flatMap(({card}) => partsOf(card)),
    content: to =>
      made.map(({card, task, url}, at) => ({
        ...cardContent(card, numberOf(at, language), {book: sourceOf(task), url}, to),
        id: cardId(at),
      })),
  })
  return layBook(book)
}

function numberOf(at: number, language: string): string {
  return inDigits(String(at + 1), language)
}

function cardId(at: number): string {
  return `card-${at + 1}`
}

/** Those that a card holds, and the others. */
function sorted(all: readonly Sourced[]): readonly [readonly Sourced[], readonly Sourced[]] {
  const fits = ({card: {actions}}: Sourced) => actions.length > 0 && actions.length <= mostActions
  return [all.filter(fits), all.filter(one => !fits(one))]
}

/** Those that go on over a second page. */
function overflowing(all: readonly Sourced[], {pageOf, pages}: LaidBook): readonly Sourced[] {
  const starts = all.map((_, at) => pageOf.get(cardId(at)) ?? 1)
  return all.filter((_, at) => (starts[at + 1] ?? pages + 1) - (starts[at] ?? 1) > 1)
}

function remarksOn(full: readonly Sourced[], long: readonly Sourced[]): readonly string[] {
  const reasons = [
    [full, `do not have 1 to ${mostActions} instructions`],
    [long, 'are too long'],
  ] as const
  return reasons.flatMap(([left, why]) => {
    const skipped = left.map(({card}) => `"${visible(card.title)}"`).join(', ')
    return left.length === 0 ? [] : [`on no card, for they ${why}: ${skipped}`]
  })
}

function none(): Refusal {
  return new Refusal(
    `no section has 1 to ${mostActions} instructions and room on a card`,
    'write one for an emergency, or take the handout',
  )
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

function tooLong({title}: Card): Refusal {
  return new Refusal(
    `"${visible(title)}" is too long for a card`,
    'name others with --sections, or take the handout',
  )
}
