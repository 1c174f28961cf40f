import type {Diagnostic} from '../report/diagnostic.ts'
import type {Element, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import {changed, hasClass, make, walk} from './nodes.ts'

/** A finished piece under its file name. */
export interface File {
  readonly file: string
  readonly title: string
  /** First class of the document that begins in the file; '' where the file goes on with one. */
  readonly kind: string
  readonly placement: XhtmlDocument['placement']
  readonly root: Element
}

/** Where every id of the book stands; an id that opens its file is reached by the file alone. */
export type Places = ReadonlyMap<string, string>

/** Ids to the address that a link, the contents or the page list writes for them. */
export function placesOf(files: readonly File[]): Places {
  const places = new Map<string, string>()
  for (const {file, root} of files) {
    const opening = openingOf(root)
    walk(root, element => {
      const {id} = element.attributes
      if (id === undefined) return
      if (places.has(id)) throw new Error(`two elements of the book have the id ${id}`)
      places.set(id, opening.has(element) ? file : `${file}#${id}`)
    })
  }
  return places
}

/** The frames that open a file, from its root inwards. */
function openingOf(root: Element): ReadonlySet<Element> {
  const frames = new Set([root])
  for (let frame: Element | undefined = root; frame !== undefined; ) {
    const inner: XhtmlNode | undefined = frame.children.find(child => child.kind === 'element')
    frame = inner?.kind === 'element' && /^(section|div)$/.test(inner.name) ? inner : undefined
    if (frame !== undefined) frames.add(frame)
  }
  return frames
}

/** Resolves a link in a file; one that leads nowhere stays as its words, and is told. */
export function resolved(
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

/** Ids that ordinary links lead to; calls of notes are another matter. */
export function targetsOf(files: readonly File[]): ReadonlySet<string> {
  const targets = new Set<string>()
  for (const {root} of files) {
    walk(root, element => {
      const {href} = element.attributes
      if (href?.startsWith('#') && !hasClass(element, 'noteref')) targets.add(href.slice(1))
    })
  }
  return targets
}

const holders = new Set('section div p li dt dd figure h1 h2 h3 h4 h5 h6 th td'.split(' '))

/**
 * Moves the id of a link's target into an empty anchor at its head: Kobo readers open a link to 9 to
 * 5,000 characters of text as if it were a footnote, instead of going there.
 */
export function anchor(root: Element, targets: ReadonlySet<string>): Element {
  const opening = openingOf(root)
  const visit = (node: Element): Element => {
    const element = changed(node, visit)
    const {id} = element.attributes
    if (id === undefined || !targets.has(id) || opening.has(node)) return element
    if (!holders.has(element.name)) return element
    const {id: _, ...attributes} = element.attributes
    return {...element, attributes, children: [make('span', {id}, []), ...element.children]}
  }
  return visit(root)
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
