import type {Book, Page} from '../book.ts'
import type {ContentEvent} from '../content/events.ts'
import type {Dict} from '../file/value.ts'
import type {Say} from '../finding.ts'
import type {Element} from '../structure/element.ts'
import {elementOf} from './tagging.ts'

/** Each marked piece of a page stands once in the structure, and both ways between them agree. */
export function pieces({tree, pageOf}: Book, say: Say) {
  const listed = new Map<Dict, Map<number, Element>>()
  for (const element of tree.elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'piece' || !kid.owner) continue
      const known = listed.get(kid.owner) ?? new Map<number, Element>()
      listed.set(kid.owner, known)
      if (known.has(kid.mcid)) {
        const where = {page: pageOf(kid.owner), object: element.dict.id}
        say('piece-twice', `the piece ${kid.mcid} stands twice in the structure`, where)
      }
      known.set(kid.mcid, element)
    }
  }
  const seen = new Map<Dict, Set<number>>()
  return (event: ContentEvent, {number: page}: Page): void => {
    if (event.kind !== 'open' || event.mark.mcid === undefined) return
    const {mcid, owner} = event.mark
    const known = seen.get(owner) ?? new Set<number>()
    seen.set(owner, known)
    if (known.has(mcid) && pageOf(owner))
      say('piece-twice', `the piece ${mcid} is drawn twice`, {page})
    known.add(mcid)
    const element = listed.get(owner)?.get(mcid)
    if (!element) say('piece-without-element', `the piece ${mcid} is not in the structure`, {page})
    else if (elementOf(event.mark, tree) !== element) {
      say('parent-tree', `the parent tree does not lead from piece ${mcid} to its element`, {page})
    }
  }
}
