import {greyPlates} from '../figures/grey-plate.ts'
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
  const work = ink === 'black' ? {...coloured, plates: await greyPlates(coloured.plates)} : coloured
  return presses[product](work)
}
