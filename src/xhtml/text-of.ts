import type {XhtmlNode} from './tree.ts'

/** The words of a node as a reader gets them: white space folded, ends trimmed. */
export function textOf(node: XhtmlNode): string {
  return rawText(node)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
}

function rawText(node: XhtmlNode): string {
  if (node.kind === 'text') return node.text
  return node.children.map(rawText).join('')
}
