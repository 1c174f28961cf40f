import type {Mark} from '../content/events.ts'
import type {Element} from '../structure/element.ts'
import type {Tree} from '../structure/read-tree.ts'

/** The element that a marked sequence belongs to by the parent tree, if it hangs in the structure. */
export function elementOf({mcid, owner}: Mark, tree: Tree): Element | undefined {
  if (mcid === undefined) return undefined
  return tree.of(tree.parents.ofContent(owner.number('StructParents'), mcid))
}

/** Whether something lies in the structure, given the sequences that are open around it. */
export function isTagged(marks: readonly Mark[], tree: Tree): boolean {
  return marks.some(mark => elementOf(mark, tree) !== undefined)
}

/** Whether something is no part of the book, given the sequences that are open around it. */
export function isArtifact(marks: readonly Mark[]): boolean {
  return marks.some(({tag}) => tag === 'Artifact')
}
