import type {Element, XhtmlNode} from '../xhtml/tree.ts'

/** Elements whose links lead to what is printed with them, or out; other links are plain words. */
export function withoutStrays(elements: readonly Element[]): readonly Element[] {
  const ids = new Set<string>()
  for (const element of elements) gather(element, ids)
  return elements.map(element => cut(element, ids))
}

function gather({attributes, children}: Element, ids: Set<string>): void {
  if (attributes.id !== undefined) ids.add(attributes.id)
  for (const child of children) if (child.kind === 'element') gather(child, ids)
}

function cut(element: Element, ids: ReadonlySet<string>): Element {
  const children = element.children.map(
    (node): XhtmlNode => (node.kind === 'element' ? cut(node, ids) : node),
  )
  const {href} = element.attributes
  if (
    element.name !== 'a' ||
    href === undefined ||
    !href.startsWith('#') ||
    ids.has(href.slice(1))
  ) {
    return {...element, children}
  }
  const {href: _, ...attributes} = element.attributes
  return {...element, name: 'span', classes: [], attributes, children}
}
