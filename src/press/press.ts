import {greyPlates} from '../figures/grey-plate.ts'
import {booklet} from './booklet.ts'
import {handout} from './handout/handout.ts'
import {largePrint} from './large-print.ts'
import {Refusal} from './refusal.ts'
import type {Product} from './wish.ts'
import type {Pressed, Work} from './work.ts'

/** How each product is made. */
const presses: Partial<Record<Product, (work: Work) => Promise<Pressed>>> = {
  booklet,
  handout,
  'large-print': largePrint,
}

/** Makes a product out of a book that was laid out in its theme. Throws Refusal. */
export async function press(coloured: Work): Promise<Pressed> {
  const {product, ink} = coloured.wish
  const work = ink === 'black' ? {...coloured, plates: await greyPlates(coloured.plates)} : coloured
  const make = presses[product]
  if (make !== undefined) return make(work)
  throw new Refusal(`${product} can't be had yet`, `choose from ${Object.keys(presses).join(', ')}`)
}
