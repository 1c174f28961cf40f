import type {Book} from '../book.ts'
import {Dict, itemsOf, type Value} from '../file/value.ts'
import type {Say} from '../finding.ts'

/** Embedded files have names, old and new. */
export function attachments({file, pages}: Book, say: Say): void {
  const ofAnnotations = new Set(
    pages.flatMap(({dict}) => dict.list('Annots')).flatMap(value => annotated(value)),
  )
  for (const specification of specificationsOf(file.numbers().map(file.object))) {
    if (specification.text('F') && specification.text('UF')) continue
    const code = ofAnnotations.has(specification) ? 'file-annotation-unnamed' : 'attachment-unnamed'
    say(code, 'an embedded file has no name in /F or /UF', {object: specification.id})
  }
}

function annotated(value: Value): readonly Dict[] {
  const isFile = value instanceof Dict && value.name('Subtype') === 'FileAttachment'
  return isFile ? [value.dict('FS') ?? value] : []
}

/** File specifications with embedded files, standing alone or inside other objects. */
function specificationsOf(values: readonly Value[]): ReadonlySet<Dict> {
  const found = new Set<Dict>()
  const walk = (value: Value): void => {
    for (const item of itemsOf(value)) walk(item)
    const dict = typeof value === 'object' && value?.kind === 'stream' ? value.dict : value
    if (!(dict instanceof Dict)) return
    if (dict.has('EF')) found.add(dict)
    for (const key of dict.keys()) walk(dict.raw(key))
  }
  values.forEach(walk)
  return found
}
