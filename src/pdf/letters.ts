import type {XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'

/** Every character that stands in the documents, as code points. */
export function lettersIn(documents: readonly XhtmlDocument[]): ReadonlySet<number> {
  const letters = new Set<number>()
  const visit = (node: XhtmlNode): void => {
    if (node.kind === 'element') node.children.forEach(visit)
    else for (const letter of node.text) letters.add(letter.codePointAt(0) ?? 0)
  }
  for (const {root} of documents) visit(root)
  return letters
}
