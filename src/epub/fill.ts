import {xmlFault} from '../xhtml/read-xml.ts'
import type {EpubBook} from './book.ts'

/** Fills a template and reads the result back: a broken file must stop here, not on a reader. */
export function fill(
  book: EpubBook,
  template: string,
  data: Readonly<Record<string, unknown>>,
): string {
  return wellFormed(book.render(template, data), template)
}

/** The text itself; throws where it is no well-formed XML, and tells the template that wrote it. */
export function wellFormed(text: string, template: string): string {
  const fault = xmlFault(text)
  if (fault === null) return text
  const {line, column} = fault.place
  throw new Error(`${template} is not well-formed at ${line}:${column}: ${fault.message}`)
}
