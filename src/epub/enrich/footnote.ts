import {changed, hasClass} from '../nodes.ts'
import {add} from './add.ts'
import type {Change} from './surroundings.ts'

/** The number of a note leads back to its call. */
export const footnote: Change = element => {
  const noted = changed(element, child => (hasClass(child, 'label') ? led(child) : child))
  return add(noted, {'epub:type': 'footnote', role: 'doc-footnote'})
}

const led = (element: Parameters<Change>[0]): Parameters<Change>[0] => {
  const inside = changed(element, led)
  return inside.name === 'a' ? add(inside, {role: 'doc-backlink'}) : inside
}
