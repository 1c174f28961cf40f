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
  let at = 0
  for (const child of element.children) {
    if (child.kind === 'element') {
      const other = change(child)
      if (other !== child) {
        children ??= element.children.slice()
        children[at] = other
      }
    }
    at += 1
  }
  return children === null ? element : {...element, children}
}

/** Shows the element and all elements below it, in reading order. */
export function walk(element: Element, show: (element: Element) => void): void {
  show(element)
  for (const child of element.children) if (child.kind === 'element') walk(child, show)
}

/** The element and all elements below it that answer the question, in reading order. */
export function elementsOf(
  root: Element,
  asked: (element: Element) => boolean = () => true,
): readonly Element[] {
  const found: Element[] = []
  walk(root, element => {
    if (asked(element)) found.push(element)
  })
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
