import type {Book} from '../book.ts'
import {readForm} from '../content/read-content.ts'
import type {Say} from '../finding.ts'
import {annotationsOf} from './annotation.ts'

/** The marks of printers are no part of the book: neither in the structure nor read aloud. */
export function printerMarks(book: Book, say: Say): void {
  for (const {dict, subtype, page, parent, unseen} of annotationsOf(book)) {
    if (subtype !== 'PrinterMark' || unseen) continue
    const where = {page: page.number, object: dict.id}
    if (parent) say('printer-mark-tagged', 'a printer mark stands in the structure', where)
    const drawing = dict.dict('AP')?.stream('N')
    if (!drawing) continue
    readForm(drawing, book.file, event => {
      if (event.kind !== 'paint' || event.marks.some(({tag}) => tag === 'Artifact')) return
      say('printer-mark-content', 'what a printer mark draws is no artifact', where)
    })
  }
}
