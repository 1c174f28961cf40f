import type {Element, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import type {EpubBook, PageStart} from './book.ts'
import {findPages} from './find-pages.ts'
import {make, textOf} from './nodes.ts'

/** A page of the printed book that begins in this one. */
export interface Page {
  readonly id: string
  readonly label: string
}

/** The documents with a mark where each printed page begins, and the list of the marks. */
export interface Marked {
  readonly documents: readonly XhtmlDocument[]
  readonly pages: readonly Page[]
}

interface Progress {
  readonly startsOf: (element: Element) => readonly PageStart[]
  readonly label: (page: number) => string
  readonly pages: (Page & {readonly number: number})[]
}

/**
 * Marks the printed pages. A page that the e-book skips (a blank, the printed contents) has no mark;
 * marks only ever count up, because a page list out of order is an error (EPUBCheck NAV-011).
 */
export function markPages(documents: readonly XhtmlDocument[], book: EpubBook): Marked {
  if (!book.pageOf && !book.firstWords && !book.pageStarts) return {documents, pages: []}
  const progress: Progress = {
    startsOf: finder(documents, book),
    label: book.pageLabel ?? String,
    pages: [],
  }
  const marked = documents.map(document => ({...document, root: mark(document.root, progress)}))
  return {documents: marked, pages: progress.pages.sort((a, b) => a.number - b.number)}
}

function finder(
  documents: readonly XhtmlDocument[],
  {firstWords, pageOf, pageStarts = []}: EpubBook,
): (element: Element) => readonly PageStart[] {
  const known =
    firstWords === undefined ? pageStarts : findPages(documents, firstWords, pageOf ?? new Map())
  if (known.length > 0) {
    const byElement = new Map<Element, PageStart[]>()
    for (const start of known) {
      byElement.set(start.element, [...(byElement.get(start.element) ?? []), start])
    }
    return element => byElement.get(element) ?? []
  }
  let last = 0
  return element => {
    const page = pageOf?.get(element.attributes.id ?? '') ?? 0
    if (page <= last) return []
    last = page
    return [{page, element, offset: 0}]
  }
}

function mark(element: Element, progress: Progress): Element {
  const due = progress.startsOf(element)
  const spans = due.map(start => markOf(start.page, progress))
  const children = element.children.map(child =>
    child.kind === 'text' ? child : mark(child, progress),
  )
  return due.reduceRight<Element>(
    (marked, start, i) => insert(marked, start.offset, spans[i] ?? markOf(start.page, progress)),
    {...element, children},
  )
}

/** Empty, because its text would be read aloud in the middle of a sentence. */
function markOf(page: number, progress: Progress): Element {
  const label = progress.label(page)
  const id = `page.${page}`
  progress.pages.push({id, label, number: page})
  return make(
    'span',
    {'epub:type': 'pagebreak', role: 'doc-pagebreak', id, 'aria-label': label},
    [],
  )
}

/** Elements that hold no words of their own; a mark goes into their first child. */
const frames = new Set(['ol', 'ul', 'dl', 'table', 'thead', 'tbody', 'tr'])

function insert(element: Element, offset: number, span: Element): Element {
  const children: XhtmlNode[] = []
  let before = 0
  let placed = false
  for (const child of element.children) {
    const length = textOf(child).length
    if (placed || isPast(child, before + length, offset, element)) children.push(child)
    else {
      placed = true
      children.push(...around(child, offset - before, span, element))
    }
    before += length
  }
  return {...element, children: placed ? children : [...children, span]}
}

function isPast(child: XhtmlNode, end: number, offset: number, parent: Element): boolean {
  if (offset === 0) return frames.has(parent.name) && child.kind === 'text'
  return end <= offset
}

function around(
  child: XhtmlNode,
  at: number,
  span: Element,
  parent: Element,
): readonly XhtmlNode[] {
  if (child.kind === 'text') {
    const text = (from: number, to?: number) => ({
      kind: 'text' as const,
      text: child.text.slice(from, to),
    })
    return at <= 0 ? [span, child] : [text(0, at), span, text(at)]
  }
  if (at <= 0 && !frames.has(parent.name)) return [span, child]
  return [insert(child, Math.max(at, 0), span)]
}
