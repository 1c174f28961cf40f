import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import type {Note} from './findings.ts'
import {changed, make} from './nodes.ts'
import type {Piece} from './split.ts'

/**
 * Every note stands at the end of the file that calls it, where readers without pop-ups find it and
 * readers with pop-ups may hide it. A note that nothing calls stays where it is.
 */
export function gatherNotes(pieces: readonly Piece[]): readonly Piece[] {
  const notes = new Map(
    pieces.flatMap(({found}) => found.notes.map(note => [note.id, note] as const)),
  )
  if (notes.size === 0) return pieces
  const housed = new Set<Element>()
  const homes = pieces.map(({found}) => {
    const own = [...new Set(found.calls)].flatMap(id => notes.get(id) ?? [])
    const fresh = own.filter(({element}) => !housed.has(element))
    for (const {element} of fresh) housed.add(element)
    return fresh
  })
  return pieces.map((piece, i) => rehoused(piece, homes[i] ?? [], housed))
}

/** A piece with its own notes at its end, and without those that other pieces call. */
function rehoused(piece: Piece, own: readonly Note[], housed: ReadonlySet<Element>): Piece {
  const {root, found} = piece
  const kept = found.notes.filter(({element}) => !housed.has(element))
  const ids = [...found.ids, ...[...kept, ...own].flatMap(note => note.ids)]
  const rest = found.notes.length === kept.length ? root : without(root, housed)
  const gathered = {...piece, found: {...found, ids}, root: rest}
  if (own.length === 0) return gathered
  const elements = own.map(({element}) => element)
  const end = make('section', {'epub:type': 'footnotes'}, elements, ['notes'])
  return {...gathered, root: {...rest, children: [...rest.children, end]}}
}

function without(root: Element, housed: ReadonlySet<Element>): Element {
  const isHoused = (child: XhtmlNode) => child.kind === 'element' && housed.has(child)
  const visit = (element: Element): Element => {
    const rest = element.children.some(isHoused)
      ? {...element, children: element.children.filter(child => !isHoused(child))}
      : element
    return changed(rest, visit)
  }
  return visit(root)
}
