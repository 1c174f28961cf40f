import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {kidRoles} from '../structure/element.ts'
import {checkNesting} from './nesting.ts'

/** Lists hold items, items hold labels and bodies, a caption comes first. */
export function lists(book: Book, say: Say): void {
  checkNesting(book, say, 'list-nesting', {
    L: {holds: ['L', 'LI', 'Caption']},
    LI: {inside: ['L'], holds: ['Lbl', 'LBody']},
    LBody: {inside: ['LI']},
  })
  for (const element of book.tree.elements) {
    if (element.role !== 'L' || !kidRoles(element).slice(1).includes('Caption')) continue
    const where = {page: book.pageOf(element.page), object: element.dict.id}
    say('list-nesting', 'the caption of a list is not its first kid', where)
  }
}
