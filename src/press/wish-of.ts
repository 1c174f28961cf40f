import type {Printing} from '../edition/printing.ts'
import {papersOf} from './check-wish.ts'
import {type Asked, punched, type Wish} from './wish.ts'

/** Office printers leave 4 to 5 mm blank. */
const usualEdge = 5

/** What is asked for now, else what the edition says of its printer, else what is usual. */
export function wishOf(asked: Asked, printing: Printing): Wish {
  const {product} = asked
  return {
    ...asked,
    paper: asked.paper ?? printing.paper ?? papersOf[product][0],
    ink: asked.ink ?? printing.ink ?? 'colour',
    punch: asked.punch ?? (punched.includes(product) && printing.punch === true),
    edge: asked.edge ?? printing.edge ?? usualEdge,
  }
}
