import type {Element} from '../../xhtml/tree.ts'

/** The element with more attributes, but for those that are ''. */
export function add(element: Element, attributes: Readonly<Record<string, string>>): Element {
  const all: Record<string, string> = {...element.attributes}
  for (const [name, value] of Object.entries(attributes)) if (value !== '') all[name] = value
  return {...element, attributes: all}
}
