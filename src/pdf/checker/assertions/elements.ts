import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'

/** Every element stands once in the tree and knows the one above it. */
export function elements({tree, pageOf}: Book, say: Say): void {
  for (const element of tree.elements) {
    const {dict, type, parent} = element
    const where = {page: pageOf(element.page), object: dict.id}
    const told = dict.dict('P')
    if (!told) say('element-without-parent', `an element ${type} does not name its parent`, where)
    else if (told !== (parent?.dict ?? tree.root)) {
      say('element-without-parent', `an element ${type} names another parent than it has`, where)
    }
  }
  for (const {type, dict} of tree.repeated) {
    say('element-twice', `an element ${type} stands twice in the tree`, {object: dict.id})
  }
}
