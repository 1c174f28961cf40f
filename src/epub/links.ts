import type {Diagnostic} from '../report/diagnostic.ts'
import type {Element, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import type {Findings} from './findings.ts'
import {make} from './nodes.ts'

/** A finished piece under its file name. */
export interface File {
  readonly file: string
  readonly title: string
  /** First class of the document that begins in the file; '' where the file goes on with one. */
  readonly kind: string
  readonly placement: XhtmlDocument['placement']
  readonly root: Element
  readonly found: Findings
}

/** Where every id of the book stands; an id that opens its file is reached by the file alone. */
export type Places = ReadonlyMap<string, string>

/** All that the links of a book need to know. */
export interface Goals {
  readonly places: Places
  /** Ids that ordinary links lead to; calls of notes are another matter. */
  readonly targets: ReadonlySet<string>
}

/** Ids to the address that a link, the contents or the page list writes for them, and all goals. */
export function goalsOf(files: readonly File[], own: Places): Goals {
  const places = new Map<string, string>()
  const targets = new Set<string>()
  for (const {file, root, found} of files) {
    const opening = openingOf(root)
    for (const id of found.ids) {
      if (places.has(id)) throw new Error(`two elements of the book have the id ${id}`)
      places.set(id, opening.has(id) ? file : `${file}#${id}`)
    }
    for (const id of found.targets) targets.add(id)
  }
  return {places: new Map([...places, ...own]), targets}
}

/** Ids of the frames that open a file, from its root inwards. */
function openingOf(root: Element): ReadonlySet<string | undefined> {
  const ids = new Set([root.attributes.id])
  for (let frame: Element | undefined = root; frame !== undefined; ) {
    const inner: XhtmlNode | undefined = frame.children.find(child => child.kind === 'element')
    frame = inner?.kind === 'element' && /^(section|div)$/.test(inner.name) ? inner : undefined
    ids.add(frame?.attributes.id)
  }
  return ids
}

/** An element of a file with what its links need. */
export function linked(
  element: Element,
  file: string,
  goals: Goals,
  lost: (id: string) => void,
): Element {
  if (element.name === 'a') return resolved(element, file, goals.places, lost)
  const {id} = element.attributes
  return id === undefined || goals.places.get(id) === file ? element : anchored(element, id, goals)
}

/** Resolves a link in a file; one that leads nowhere stays as its words, and is told. */
function resolved(
  link: Element,
  file: string,
  places: Places,
  lost: (id: string) => void,
): Element {
  const {href} = link.attributes
  if (href === undefined || !href.startsWith('#')) return link
  const place = places.get(href.slice(1))
  if (place === undefined) {
    lost(href.slice(1))
    return make('span', {}, link.children, link.classes)
  }
  if (place.startsWith(`${file}#`)) return link
  return {...link, attributes: {...link.attributes, href: place}}
}

const holders = new Set('section div p li dt dd figure h1 h2 h3 h4 h5 h6 th td'.split(' '))

/**
 * Moves the id of a link's target into an empty anchor at its head: Kobo readers open a link to 9 to
 * 5,000 characters of text as if it were a footnote, instead of going there.
 */
function anchored(element: Element, id: string, {targets}: Goals): Element {
  if (!targets.has(id) || !holders.has(element.name)) return element
  const {id: _, ...attributes} = element.attributes
  return {...element, attributes, children: [make('span', {id}, []), ...element.children]}
}

/** The report of a link that leads to nothing in this book. */
export function lostLink(id: string): Omit<Diagnostic, 'span'> {
  return {
    code: 'epub/lost-link',
    severity: 'error',
    message: `a link leads to ${id}, which is not in the book`,
    hint: 'let the template write the id of every guide, topic, section and step',
  }
}
