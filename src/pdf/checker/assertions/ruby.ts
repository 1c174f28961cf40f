import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {checkNesting} from './nesting.ts'

/** Ruby and warichu are made of their own parts. */
export function ruby(book: Book, say: Say): void {
  checkNesting(book, say, 'ruby-nesting', {
    Ruby: {holds: ['RB', 'RT', 'RP']},
    RB: {inside: ['Ruby']},
    RT: {inside: ['Ruby']},
    RP: {inside: ['Ruby']},
  })
  checkNesting(book, say, 'warichu-nesting', {
    Warichu: {holds: ['WT', 'WP']},
    WT: {inside: ['Warichu']},
    WP: {inside: ['Warichu']},
  })
}
