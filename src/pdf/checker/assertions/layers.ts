import type {Book} from '../book.ts'
import {Dict} from '../file/value.ts'
import type {Say} from '../finding.ts'
import type {PdfCode} from '../rules.ts'

/** Sets of layers have names and do not switch themselves. */
export function layers({file}: Book, say: Say): void {
  const properties = file.catalog.dict('OCProperties')
  const check = (value: unknown, code: PdfCode): void => {
    if (!(value instanceof Dict)) return
    if (!value.text('Name')) say(code, 'a set of layers has no name', {object: value.id})
    if (value.has('AS')) {
      say('layers-automatic', 'a set of layers switches itself', {object: value.id})
    }
  }
  check(properties?.dict('D'), 'default-layers-unnamed')
  for (const value of properties?.list('Configs') ?? []) check(value, 'layers-unnamed')
}
