import {booklet} from './booklet.ts'
import {cards} from './cards/cards.ts'
import {facilitator} from './facilitator/facilitator.ts'
import {handout} from './handout/handout.ts'
import {largePrint} from './large-print.ts'
import type {Product} from './wish.ts'
import type {Pressed, Work} from './work.ts'
import {zine} from './zine/zine.ts'

/** How each product is made. */
const presses: Readonly<Record<Product, (work: Work) => Promise<Pressed>>> = {
  booklet,
  handout,
  'large-print': largePrint,
  zine,
  cards,
  facilitator,
}

/** Makes a product out of a book that was laid out in its theme. Throws Refusal. */
export async function press(coloured: Work): Promise<Pressed> {
  const {product, ink} = coloured.wish
  return presses[product](ink === 'black' ? await inGrey(coloured) : coloured)
}

async function inGrey(work: Work): Promise<Work> {
  const {greyPlates} = await import('../figures/grey-plate.ts')
  return {...work, plates: await greyPlates(work.plates)}
}
