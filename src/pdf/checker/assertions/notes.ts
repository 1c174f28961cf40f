import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'

/** Every note has an id of its own. */
export function notes({tree, pageOf}: Book, say: Say): void {
  const seen = new Set<string>()
  for (const {role, dict, page} of tree.elements) {
    if (role !== 'Note') continue
    const where = {page: pageOf(page), object: dict.id}
    const id = dict.text('ID')
    if (!id) say('note-without-id', 'a note has no id', where)
    else if (seen.has(id)) say('note-id-twice', `two notes have the id ${id}`, where)
    seen.add(id ?? '')
  }
}
