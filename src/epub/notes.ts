import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import {changed, elementsOf, hasClass, make} from './nodes.ts'
import type {Piece} from './split.ts'

/**
 * Every note stands at the end of the file that calls it, where readers without pop-ups find it and
 * readers with pop-ups may hide it. A note that nothing calls stays where it is.
 */
export function gatherNotes(pieces: readonly Piece[]): readonly Piece[] {
  const notes = notesOf(pieces)
  if (notes.size === 0) return pieces
  const housed = new Set<string>()
  const homes = pieces.map(piece => {
    const own = callsOf(piece.root).filter(id => notes.has(id) && !housed.has(id))
    for (const id of own) housed.add(id)
    return [...new Set(own)].flatMap(id => notes.get(id) ?? [])
  })
  return pieces.map((piece, i) => {
    const root = without(piece.root, housed)
    const own = homes[i] ?? []
    if (own.length === 0) return {...piece, root}
    const end = make('section', {'epub:type': 'footnotes'}, own, ['notes'])
    return {...piece, root: {...root, children: [...root.children, end]}}
  })
}

function notesOf(pieces: readonly Piece[]): ReadonlyMap<string, Element> {
  const notes = new Map<string, Element>()
  for (const {root} of pieces) {
    for (const element of elementsOf(root)) if (isNote(element)) notes.set(idOf(element), element)
  }
  return notes
}

function idOf(element: Element): string {
  return element.attributes.id ?? ''
}

function isNote(node: XhtmlNode): node is Element {
  return hasClass(node, 'footnote') && idOf(node) !== ''
}

function callsOf(root: Element): readonly string[] {
  return elementsOf(root)
    .filter(element => hasClass(element, 'noteref'))
    .map(call => (call.attributes.href ?? '').slice(1))
}

function without(element: Element, housed: ReadonlySet<string>): Element {
  const isHoused = (child: XhtmlNode) => isNote(child) && housed.has(idOf(child))
  const rest = element.children.some(isHoused)
    ? {...element, children: element.children.filter(child => !isHoused(child))}
    : element
  return changed(rest, child => without(child, housed))
}
