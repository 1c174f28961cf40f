import type {Book} from '../book.ts'
import {itemsOf, type Value} from '../file/value.ts'
import type {Say} from '../finding.ts'
import {attributesOf} from '../structure/element.ts'

/** Forms are laid out in the file, not when it is opened, and each Form holds one field. */
export function fields({file, tree, pageOf}: Book, say: Say): void {
  const parts = file.catalog.dict('AcroForm')?.get('XFA') ?? null
  const streams: readonly Value[] = [parts, ...itemsOf(parts).map(file.resolve)]
  for (const stream of streams) {
    if (typeof stream !== 'object' || stream?.kind !== 'stream') continue
    const text = Buffer.from(file.decode(stream)).toString('utf8')
    if (/<(\w+:)?dynamicRender[^>]*>\s*required/.test(text)) {
      say('dynamic-form', 'the file has a dynamic XFA form')
    }
  }
  for (const element of tree.elements) {
    if (element.role !== 'Form') continue
    const [first, ...others] = element.kids
    const isField = first?.kind === 'whole' && first.object?.name('Subtype') === 'Widget'
    const roles = attributesOf(element, 'PrintField', tree.classes).map(list => list.name('Role'))
    if ((isField && others.length === 0) || roles.some(Boolean)) continue
    const where = {page: pageOf(element.page), object: element.dict.id}
    say('form-with-more', 'a Form holds something else than one form field', where)
  }
}
