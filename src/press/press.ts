import {booklet} from './booklet.ts'
import {Refusal} from './refusal.ts'
import type {Product} from './wish.ts'
import type {Pressed, Work} from './work.ts'

/** How each product is made. */
const presses: Partial<Record<Product, (work: Work) => Promise<Pressed>>> = {
  booklet,
}

/** Makes a product out of a book that was laid out in its theme. Throws Refusal. */
export async function press(work: Work): Promise<Pressed> {
  const {product} = work.wish
  const make = presses[product]
  if (make !== undefined) return make(work)
  throw new Refusal(`${product} can't be had yet`, `choose from ${Object.keys(presses).join(', ')}`)
}
