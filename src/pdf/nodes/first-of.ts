import type {Element} from '../../xhtml/tree.ts'

/** The first element inside another that is wanted, in reading order; null if there is none. */
export function firstOf(element: Element, wanted: (one: Element) => boolean): Element | null {
  for (const child of element.children) {
    if (child.kind === 'text') continue
    if (wanted(child)) return child
    const inside = firstOf(child, wanted)
    if (inside !== null) return inside
  }
  return null
}
