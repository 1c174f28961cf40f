import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {kidRoles} from '../structure/element.ts'
import {checkNesting} from './nesting.ts'

/** Tables of contents hold entries, other tables of contents, and a caption that comes first. */
export function contents(book: Book, say: Say): void {
  checkNesting(book, say, 'contents-nesting', {
    TOC: {holds: ['TOC', 'TOCI', 'Caption']},
    TOCI: {inside: ['TOC']},
  })
  for (const element of book.tree.elements) {
    if (element.role !== 'TOC' || !kidRoles(element).slice(1).includes('Caption')) continue
    const where = {page: book.pageOf(element.page), object: element.dict.id}
    say('contents-nesting', 'the caption of a table of contents is not its first kid', where)
  }
}
