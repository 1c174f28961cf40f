import type {Book} from '../pdf/engine/book.ts'
import type {Wish} from './wish.ts'

/** Points by which pages make room for holes 12 mm from the edge (ISO 838). */
const room = 14

/** Moves pages away from the side where sheets are held together. */
export function punched(book: Book, {punch}: Wish): Book {
  if (!punch) return book
  return {...book, gutter: book.direction === 'rtl' ? -room : room}
}
