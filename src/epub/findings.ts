import type {Element} from '../xhtml/tree.ts'
import {hasClass} from './nodes.ts'

/** A note that may be called from a text, and all ids in it. */
export interface Note {
  readonly id: string
  readonly element: Element
  readonly ids: readonly string[]
}

/** What a piece of the book holds that the whole book must know of. */
export interface Findings {
  /** All ids but those in notes. */
  readonly ids: readonly string[]
  readonly notes: readonly Note[]
  /** Ids of notes in the order of their calls. */
  readonly calls: readonly string[]
  /** Ids that ordinary links lead to; calls of notes are another matter. */
  readonly targets: readonly string[]
  readonly pictures: readonly Element[]
  readonly languages: readonly string[]
}

/** Looks at all elements once, for a large book has a hundred thousand. */
export function findingsIn(root: Element): Findings {
  const ids: string[] = []
  const notes: Note[] = []
  const calls: string[] = []
  const targets: string[] = []
  const pictures: Element[] = []
  const languages: string[] = []
  const look = (element: Element, around: string[]): void => {
    const {id, href, lang} = element.attributes
    const isNote = id !== undefined && hasClass(element, 'footnote')
    const inside = isNote ? [] : around
    if (isNote) notes.push({id, element, ids: inside})
    if (id !== undefined) inside.push(id)
    if (href?.startsWith('#')) (hasClass(element, 'noteref') ? calls : targets).push(href.slice(1))
    if (lang) languages.push(lang)
    if (element.name === 'img') pictures.push(element)
    for (const child of element.children) if (child.kind === 'element') look(child, inside)
  }
  look(root, ids)
  return {ids, notes, calls, targets, pictures, languages}
}
