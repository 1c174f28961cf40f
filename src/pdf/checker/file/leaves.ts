import {Dict, itemsOf, type Resolve} from './value.ts'

/** Deeper trees than any honest file has. */
const deepest = 100

/** Every value of a list or dictionary tree below `Kids`, each node once: pages, number trees, fields. */
export function leavesOf(root: Dict | undefined, resolve: Resolve): readonly Dict[] {
  const leaves: Dict[] = []
  const seen = new Set<Dict>()
  const walk = (node: Dict, depth: number): void => {
    if (seen.has(node) || depth > deepest) return
    seen.add(node)
    const kids = itemsOf(node.get('Kids')).map(resolve)
    if (kids.length === 0) leaves.push(node)
    for (const kid of kids) if (kid instanceof Dict) walk(kid, depth + 1)
  }
  if (root) walk(root, 0)
  return leaves
}
