import type {Element, XhtmlNode} from '../xhtml/tree.ts'

/** An element of our own making; it stands nowhere in a template. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XhtmlNode[],
  classes: readonly string[] = [],
): Element {
  return {kind: 'element', name, classes, attributes, children, place: {line: 0, column: 0}}
}

export function text(content: string): XhtmlNode {
  return {kind: 'text', text: content}
}

/** All text under a node, as it stands. */
export function textOf(node: XhtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('')
}

/** Text with white space folded, for titles and labels. */
export function lineOf(node: XhtmlNode): string {
  return textOf(node).replace(/\s+/gu, ' ').trim()
}

export function hasClass(node: XhtmlNode, name: string): node is Element {
  return node.kind === 'element' && node.classes.includes(name)
}

/** The element with another element for each inside it; itself where none is another. */
export function changed(element: Element, change: (child: Element) => XhtmlNode): Element {
  let children: XhtmlNode[] | null = null
  for (const [i, child] of element.children.entries()) {
    if (child.kind === 'text') continue
    const other = change(child)
    if (other === child) continue
    children ??= [...element.children]
    children[i] = other
  }
  return children === null ? element : {...element, children}
}

/** The element and all elements below it, in reading order. */
export function elementsOf(root: Element): readonly Element[] {
  const found: Element[] = []
  const collect = (element: Element): void => {
    found.push(element)
    for (const child of element.children) if (child.kind === 'element') collect(child)
  }
  collect(root)
  return found
}

/** The first element below, or the element itself, that answers the question. */
export function first(root: Element, asked: (element: Element) => boolean): Element | undefined {
  if (asked(root)) return root
  for (const child of root.children) {
    const found = child.kind === 'element' ? first(child, asked) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.name)
}
