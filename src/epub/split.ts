import type {Element, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import {type Findings, findingsIn} from './findings.ts'
import {first, isHeading, lineOf, make} from './nodes.ts'

/** One file of the book: a whole document, or a guide's overview, or one of its sections. */
export interface Piece {
  readonly document: XhtmlDocument
  readonly title: string
  readonly root: Element
  readonly found: Findings
}

/** Bytes of a file before roles and discs are added; readers of the Adobe family give up near 300 kB. */
const limit = 120_000

/**
 * Signs that a screen of six inches shows, and what stands for a picture and for a line begun: a
 * section opens a new page unless 60 % of the page before is free (house style, §5).
 */
const screen = 900
const picture = 450
const line = 45
const free = 0.6

/**
 * Cuts a document where a reader should find a new page: a guide's overview, then each topic, then
 * each section right under a topic. A new file is the one page break that every reader obeys.
 */
export function split(document: XhtmlDocument): readonly Piece[] {
  const roots = document.placement === 'chapter' ? cut(document.root) : [document.root]
  return roots.flatMap(shrink).map(root => ({
    document,
    root,
    title: titleOf(root, document),
    found: findingsIn(root),
  }))
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
  for (const child of element.children) {
    const last = parts.at(-1) ?? []
    if (!isCut(child, element)) {
      last.push(child)
      continue
    }
    const pieces = cut(child)
    for (const piece of pieces) {
      const goesOn = piece === pieces[0] && (!isTitled(piece) || hasRoom(last))
      if (goesOn) last.push(piece)
      else parts.push([piece])
    }
  }
  return framed(element, parts)
}

/** The parts of an element, each in a frame like its own. */
function framed(
  element: Element,
  [opening = [], ...others]: readonly XhtmlNode[][],
): readonly Element[] {
  const roots: Element[] = [{...element, children: opening}]
  for (const nodes of others) roots.push(goOn(element, nodes))
  return roots
}

/**
 * An introduction has no heading of its own: it goes on with what stands before it. The mark of a
 * printed page may stand before a heading.
 */
function isTitled(section: Element): boolean {
  const opening = section.children.find(child => child.kind === 'element' && child.name !== 'span')
  return opening?.kind === 'element' && (isHeading(opening) || opening.name === 'header')
}

function hasRoom(nodes: readonly XhtmlNode[]): boolean {
  return roomAfter(nodes, screen * (1 - free)) > 0
}

const filling = new Set('p li dt dd h1 h2 h3 h4 h5 h6 tr pre'.split(' '))

/** Signs that are left of a room; where there are none, no one looks how many are missing. */
function roomAfter(nodes: readonly XhtmlNode[], room: number): number {
  let rest = room
  for (const node of nodes) {
    if (rest <= 0) return rest
    if (node.kind === 'text') rest -= node.text.length
    else if (node.classes.includes('plate')) rest -= picture
    else rest = roomAfter(node.children, filling.has(node.name) ? rest - line : rest)
  }
  return rest
}

/** The same frame for what follows, so that the styles hold; but it is not the frame's beginning. */
function goOn(element: Element, children: readonly XhtmlNode[]): Element {
  const {id, ...attributes} = element.attributes
  const name = element.name === 'article' || element.name === 'section' ? 'div' : element.name
  return {...make(name, attributes, children, element.classes), place: element.place}
}

/** Bytes of a node in its file, near enough: entities and the names of classes are not counted. */
function sizeOf(node: XhtmlNode, bytesOf: (text: string) => number = Buffer.byteLength): number {
  if (node.kind === 'text') return bytesOf(node.text)
  let size = 2 * node.name.length + '<></>'.length
  const {attributes} = node
  for (const name in attributes) size += name.length + (attributes[name] ?? '').length + 4
  for (const child of node.children) size += sizeOf(child, bytesOf)
  return size
}

/** A UTF-16 unit is three bytes of UTF-8 at most; to count the bytes takes ten times as long. */
function most(text: string): number {
  return 3 * text.length
}

/** Cuts what is too large for one file between its children, as deep as it must. */
function shrink(element: Element): readonly Element[] {
  if (sizeOf(element, most) <= limit || sizeOf(element) <= limit) return [element]
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
  return framed(element, parts)
}

/** Lines, words and pictures are never cut in two. */
const whole = new Set('p pre figure li tr dt h1 h2 h3 h4 h5 h6 header'.split(' '))

function shrinkNode(node: XhtmlNode): readonly XhtmlNode[] {
  return node.kind === 'text' || whole.has(node.name) ? [node] : shrink(node)
}
