import type {Element} from '../../xhtml/tree.ts'

/** The ids that the places in an element lead to: print has their pages instead of their words. */
export function placesIn(element: Element): readonly string[] {
  if (element.name === 'a' && element.classes.includes('page')) {
    return [(element.attributes.href ?? '').replace(/^#/, '')]
  }
  return element.children.flatMap(child => (child.kind === 'text' ? [] : placesIn(child)))
}
