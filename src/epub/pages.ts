import type {Element, TextNode, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import type {EpubBook, PageStart} from './book.ts'
import {findPages, type Spot} from './find-pages.ts'
import {hasClass, make, text} from './nodes.ts'

/** A page of the printed book that begins in this one. */
export interface Page {
  readonly id: string
  readonly label: string
}

/** The documents with a mark where each printed page begins, and the list of the marks. */
export interface Marked {
  readonly documents: readonly XhtmlDocument[]
  readonly pages: readonly Page[]
  /** The printed cover and contents, for which the e-book has pages of its own. */
  readonly cover: Page | null
  readonly contents: Page | null
}

/**
 * Marks the printed pages. A page that the e-book skips (a blank, a page for notes) has no mark;
 * marks only ever count up, because a page list out of order is an error (EPUBCheck NAV-011).
 */
export function markPages(
  documents: readonly XhtmlDocument[],
  {pageStarts = [], pageLabel = String}: Pick<EpubBook, 'pageStarts' | 'pageLabel'>,
  isShown: (document: XhtmlDocument) => boolean,
): Marked {
  const spots = spotsIn(documents, pageStarts)
  const pageOf = ({page}: Spot): Page => ({id: `page.${page}`, label: pageLabel(page)})
  const firstIn = (name: string) => {
    const [spot] = documents.flatMap(document =>
      hasClass(document.root, name) ? (spots.get(document) ?? []) : [],
    )
    return spot === undefined ? null : pageOf(spot)
  }
  const [cover, contents] = [firstIn('cover'), firstIn('contents')]
  const shown = documents.filter(isShown)
  return {
    documents: shown.map(document => marked(document, spots.get(document) ?? [], pageOf)),
    pages: documents.flatMap(document => {
      if (isShown(document)) return (spots.get(document) ?? []).map(pageOf)
      if (hasClass(document.root, 'cover')) return cover ?? []
      return hasClass(document.root, 'contents') ? (contents ?? []) : []
    }),
    cover,
    contents,
  }
}

function spotsIn(
  documents: readonly XhtmlDocument[],
  starts: readonly PageStart[],
): ReadonlyMap<XhtmlDocument, readonly Spot[]> {
  if (starts.length === 0) return new Map()
  const byNode = new Map<TextNode, PageStart[]>()
  for (const start of starts) byNode.set(start.node, [...(byNode.get(start.node) ?? []), start])
  let last = 0
  const counting = (spot: Spot) => {
    if (spot.page <= last) return []
    last = spot.page
    return [spot]
  }
  return new Map(
    documents.map(document => {
      const found = findPages(document, node => byNode.get(node) ?? [])
      return [document, found.flatMap(counting)]
    }),
  )
}

function marked(
  document: XhtmlDocument,
  spots: readonly Spot[],
  pageOf: (spot: Spot) => Page,
): XhtmlDocument {
  if (spots.length === 0) return document
  const byNode = new Map<XhtmlNode, Spot[]>()
  for (const spot of spots) byNode.set(spot.node, [...(byNode.get(spot.node) ?? []), spot])
  const mark = (element: Element): Element => {
    const heads = (byNode.get(element) ?? []).map(spot => markOf(pageOf(spot)))
    const children = element.children.flatMap(child =>
      child.kind === 'element' ? mark(child) : parted(child, byNode.get(child) ?? [], pageOf),
    )
    return {...element, children: [...heads, ...children]}
  }
  return {...document, root: mark(document.root)}
}

/** A text with marks inside. */
function parted(
  node: TextNode,
  spots: readonly Spot[],
  pageOf: (spot: Spot) => Page,
): readonly XhtmlNode[] {
  const parts: XhtmlNode[] = []
  let from = 0
  for (const spot of spots) {
    if (spot.offset > from) parts.push(text(node.text.slice(from, spot.offset)))
    parts.push(markOf(pageOf(spot)))
    from = spot.offset
  }
  return [...parts, from === 0 ? node : text(node.text.slice(from))]
}

/** Empty, because its text would be read aloud in the middle of a sentence. */
function markOf({id, label}: Page): Element {
  const attributes = {'epub:type': 'pagebreak', role: 'doc-pagebreak', id, 'aria-label': label}
  return make('span', attributes, [])
}
