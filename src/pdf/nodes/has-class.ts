import type {Element, XhtmlNode} from '../../xhtml/tree.ts'

/** Whether a node is an element of this class. */
export function hasClass(node: XhtmlNode, name: string): node is Element {
  return node.kind === 'element' && node.classes.includes(name)
}

/** The first child of this class. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find(node => hasClass(node, name))
}
