import type {Element, XhtmlNode} from '../../xhtml/tree.ts'

/** Empty spans at the head of an element (marks of printed pages, goals of links), and the rest. */
export function marksOf({
  children,
}: Element): readonly [readonly XhtmlNode[], readonly XhtmlNode[]] {
  const end = children.findIndex(child => !isMark(child))
  const at = end < 0 ? children.length : end
  return [children.slice(0, at), children.slice(at)]
}

function isMark(node: XhtmlNode): boolean {
  return node.kind === 'element' && node.name === 'span' && node.children.length === 0
}
