import type {Book, Page} from '../book.ts'
import type {ContentEvent} from '../content/events.ts'
import type {Dict} from '../file/value.ts'
import type {Say} from '../finding.ts'

/** Forms are in the file itself, and one with tagged content is drawn once. */
export function forms(_: Book, say: Say) {
  const drawn = new Set<Dict>()
  return (event: ContentEvent, {number: page}: Page): void => {
    if (event.kind !== 'form') return
    const {dict} = event.form
    const where = {page, object: dict.id}
    if (dict.has('Ref')) say('reference-form', 'a form stands in another file', where)
    if (drawn.has(dict)) say('form-twice', 'a form with tagged content is drawn twice', where)
    if (dict.has('StructParents')) drawn.add(dict)
  }
}
