import type {Book, Page} from '../book.ts'
import {Dict} from '../file/value.ts'

/** An annotation of a page with the element that it stands in. */
export interface Annotation {
  readonly dict: Dict
  readonly subtype: string
  readonly page: Page
  /** Hidden, or wholly outside of what the page shows: nobody meets it. */
  readonly unseen: boolean
  /** The element that /StructParent leads to. */
  readonly parent: Dict | undefined
  /** The standard type of that element. */
  readonly role: string | null
}

const hidden = 2

/** All annotations of a book. */
export function annotationsOf({pages, tree}: Book): readonly Annotation[] {
  return pages.flatMap(page =>
    page.dict.list('Annots').flatMap(value => {
      if (!(value instanceof Dict)) return []
      const parent = tree.parents.ofObject(value.number('StructParent'))
      const unseen = ((value.number('F') ?? 0) & hidden) !== 0 || isOutside(value, page)
      const role = parent ? tree.roles.roleOf(parent.name('S') ?? '') : null
      return [{dict: value, subtype: value.name('Subtype') ?? '', page, unseen, parent, role}]
    }),
  )
}

function isOutside(annotation: Dict, {crop}: Page): boolean {
  const box = annotation.numbers('Rect')
  if (box.length < 4 || crop.length < 4) return false
  const [left = 0, bottom = 0, right = 0, top = 0] = box
  const [cropLeft = 0, cropBottom = 0, cropRight = 0, cropTop = 0] = crop
  return cropBottom >= top || cropLeft >= right || cropTop <= bottom || cropRight <= left
}

/** The text that an annotation or a field inherits: its own or that of the field above it. */
export function fieldText(field: Dict, key: string): string | undefined {
  let at: Dict | undefined = field
  for (let step = 0; at && step < 50; step++) {
    const text = at.text(key)
    if (text !== undefined) return text
    at = at.dict('Parent')
  }
  return undefined
}
