import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import {changed, hasClass, make, walk} from './nodes.ts'
import type {Piece} from './split.ts'

/**
 * Every note stands at the end of the file that calls it, where readers without pop-ups find it and
 * readers with pop-ups may hide it. A note that nothing calls stays where it is.
 */
export function gatherNotes(pieces: readonly Piece[]): readonly Piece[] {
  const found = pieces.map(piece => notesIn(piece.root))
  const notes = new Map(found.flatMap(({notes}) => notes.map(note => [idOf(note), note])))
  if (notes.size === 0) return pieces
  const housed = new Set<string>()
  const homes = found.map(({calls}) => {
    const own = calls.filter(id => notes.has(id) && !housed.has(id))
    for (const id of own) housed.add(id)
    return [...new Set(own)].flatMap(id => notes.get(id) ?? [])
  })
  return pieces.map((piece, i) => {
    const root = found[i]?.notes.length === 0 ? piece.root : without(piece.root, housed)
    const own = homes[i] ?? []
    if (own.length === 0) return {...piece, root}
    const end = make('section', {'epub:type': 'footnotes'}, own, ['notes'])
    return {...piece, root: {...root, children: [...root.children, end]}}
  })
}

/** The notes that stand in a piece, and the ids of those that it calls, in their order. */
function notesIn(root: Element) {
  const notes: Element[] = []
  const calls: string[] = []
  walk(root, element => {
    if (isNote(element)) notes.push(element)
    if (hasClass(element, 'noteref')) calls.push((element.attributes.href ?? '').slice(1))
  })
  return {notes, calls}
}

function idOf(element: Element): string {
  return element.attributes.id ?? ''
}

function isNote(node: XhtmlNode): node is Element {
  return hasClass(node, 'footnote') && idOf(node) !== ''
}

function without(root: Element, housed: ReadonlySet<string>): Element {
  const isHoused = (child: XhtmlNode) => isNote(child) && housed.has(idOf(child))
  const visit = (element: Element): Element => {
    const rest = element.children.some(isHoused)
      ? {...element, children: element.children.filter(child => !isHoused(child))}
      : element
    return changed(rest, visit)
  }
  return visit(root)
}
