import type {Element} from '../../xhtml/tree.ts'
import {changed} from '../nodes.ts'
import {add} from './add.ts'
import type {Change} from './surroundings.ts'

/** The same element, with what it is said to be. */
export function typed(type: string, role: string): Change {
  return element => add(element, {'epub:type': type, role})
}

/** Parts of a book are sections in a file of their own. */
export function article(type: string, role: string): Change {
  return element => add({...element, name: 'section'}, {'epub:type': type, role})
}

/** Terms and their meanings, for readers that show them beside the text. */
export const glossary: Change = (element, around) => {
  const known = withTypes(element, {dt: 'glossterm', dd: 'glossdef'})
  return article('glossary', 'doc-glossary')(known, around)
}

/** An index of subjects (EPUB Indexes 1.0); its places are links, since there are no pages. */
export const subjects: Change = (element, around) => {
  const types = {
    section: 'index-group',
    ul: 'index-entry-list',
    li: 'index-entry',
    span: 'index-term',
    a: 'index-locator',
  }
  return article('index', 'doc-index')(withTypes(element, types), around)
}

/** Types by the names of elements; marks of pages and goals of links keep what they are. */
function withTypes(element: Element, types: Readonly<Record<string, string>>): Element {
  return changed(element, child => {
    const inside = withTypes(child, types)
    const type = child.children.length === 0 ? undefined : types[child.name]
    return type === undefined ? inside : add(inside, {'epub:type': type})
  })
}
