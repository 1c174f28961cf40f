import {serialise} from '../xhtml/serialise.ts'
import type {Element, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import {first, isHeading, lineOf, make} from './nodes.ts'

/** One file of the book: a whole document, or a guide's overview, or one of its sections. */
export interface Piece {
  readonly document: XhtmlDocument
  readonly title: string
  readonly root: Element
}

/** Bytes of a file before roles and discs are added; readers of the Adobe family give up near 300 kB. */
const limit = 120_000

/** Characters under a heading that do not deserve a screen of their own. */
const short = 400

/**
 * Cuts a document where a reader should find a new page: a guide's overview, then each topic, then
 * each section right under a topic. A new file is the one page break that every reader obeys.
 */
export function split(document: XhtmlDocument): readonly Piece[] {
  const roots = document.placement === 'chapter' ? cut(document.root) : [document.root]
  return roots.flatMap(shrink).map(root => ({document, root, title: titleOf(root, document)}))
}

function titleOf(root: Element, document: XhtmlDocument): string {
  const heading = first(root, isHeading)
  return (heading === undefined ? '' : lineOf(heading)) || document.title
}

function isCut(child: XhtmlNode, parent: Element): child is Element {
  if (child.kind !== 'element' || child.name !== 'section') return false
  if (child.classes.includes('topic')) return true
  return child.classes.includes('section') && parent.classes.includes('topic')
}

function cut(element: Element): readonly Element[] {
  const parts: XhtmlNode[][] = [[]]
  let alone = true
  for (const child of element.children) {
    const pieces = isCut(child, element) ? cut(child) : []
    if (pieces.length === 0) parts.at(-1)?.push(child)
    const [opening, ...rest] = pieces
    if (opening !== undefined) {
      if (alone && lengthOf(parts[0] ?? []) < short) parts[0]?.push(opening)
      else parts.push([opening])
      parts.push(...rest.map(piece => [piece]))
      alone = false
    }
  }
  return parts.map((nodes, i) => (i === 0 ? {...element, children: nodes} : goOn(element, nodes)))
}

function lengthOf(nodes: readonly XhtmlNode[]): number {
  return nodes.reduce((sum, node) => sum + lineOf(node).length, 0)
}

/** The same frame for what follows, so that the styles hold; but it is not the frame's beginning. */
function goOn(element: Element, children: readonly XhtmlNode[]): Element {
  const {id, ...attributes} = element.attributes
  const name = element.name === 'article' || element.name === 'section' ? 'div' : element.name
  return {...make(name, attributes, children, element.classes), place: element.place}
}

function sizeOf(node: XhtmlNode): number {
  return Buffer.byteLength(node.kind === 'text' ? node.text : serialise(node))
}

/** Cuts what is too large for one file between its children, as deep as it must. */
function shrink(element: Element): readonly Element[] {
  if (sizeOf(element) <= limit) return [element]
  const parts: XhtmlNode[][] = [[]]
  let room = limit
  for (const child of element.children.flatMap(shrinkNode)) {
    const size = sizeOf(child)
    if (size > room && parts.at(-1)?.length !== 0) {
      parts.push([])
      room = limit
    }
    parts.at(-1)?.push(child)
    room -= size
  }
  return parts.map((nodes, i) => (i === 0 ? {...element, children: nodes} : goOn(element, nodes)))
}

/** Lines, words and pictures are never cut in two. */
const whole = new Set('p pre figure li tr dt h1 h2 h3 h4 h5 h6 header'.split(' '))

function shrinkNode(node: XhtmlNode): readonly XhtmlNode[] {
  return node.kind === 'text' || whole.has(node.name) ? [node] : shrink(node)
}
