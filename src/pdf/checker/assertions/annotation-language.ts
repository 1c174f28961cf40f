import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {annotationsOf, fieldText} from './annotation.ts'

/** What annotations and form fields say of themselves has a language. */
export function annotationLanguage(book: Book, say: Say): void {
  for (const {dict, subtype, parent, page} of annotationsOf(book)) {
    const told = book.language ?? parent?.text('Lang')
    if (told !== undefined) continue
    const where = {page: page.number, object: dict.id}
    if (dict.text('Contents') !== undefined) {
      say('annotation-language', 'the language of a description is not told', where)
    }
    if (subtype === 'Widget' && fieldText(dict, 'TU') !== undefined) {
      say('field-language', 'the language of the name of a form field is not told', where)
    }
  }
}
