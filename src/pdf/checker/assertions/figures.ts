import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'

/** Pictures and formulas have a text in their place. */
export function figures({tree, pageOf}: Book, say: Say): void {
  for (const {role, dict, page} of tree.elements) {
    if (role !== 'Figure' && role !== 'Formula') continue
    if (dict.text('Alt') || dict.text('ActualText') !== undefined) continue
    const where = {page: pageOf(page), object: dict.id}
    if (role === 'Figure') say('figure-without-text', 'a figure has no alternative text', where)
    else say('formula-without-text', 'a formula has no alternative text', where)
  }
}
