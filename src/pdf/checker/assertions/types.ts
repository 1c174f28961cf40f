import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'

/** Every structure type is a standard one or leads to one. */
export function types({tree, pageOf}: Book, say: Say): void {
  const {goesInCircle, remapsStandard} = tree.roles
  for (const {type, role, page, dict} of tree.elements) {
    const where = {page: pageOf(page), object: dict.id}
    if (goesInCircle(type)) say('type-in-circle', `the type ${type} is mapped in a circle`, where)
    if (remapsStandard(type))
      say('type-remapped', `the standard type ${type} is mapped anew`, where)
    if (role === null) say('type-unmapped', `the type ${type} stands for no standard type`, where)
  }
}
