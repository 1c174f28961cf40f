import {inDigits} from '../language/digits.ts'
import type {ContentsEntry} from '../model/handbook.ts'
import type {Chapters} from './chapters.ts'
import type {File} from './links.ts'
import {first, hasClass, lineOf} from './nodes.ts'

/** A line of the contents, as the templates of navigation and NCX write it. */
export interface Entry {
  readonly href: string
  /** "Part A", or '' where it is none. */
  readonly label: string
  readonly title: string
  /** Whether there are entries below: templates count nothing. */
  readonly nested: boolean
  readonly entries: readonly Entry[]
}

/**
 * The contents with addresses and with the digits of a language; an entry that the book lacks gives
 * way to what stands below it.
 */
export function entriesOf(
  contents: readonly ContentsEntry[],
  language: string,
  {places, files}: Pick<Chapters, 'places' | 'files'>,
  lost: (id: string) => void,
): readonly Entry[] {
  const labels = labelsIn(files)
  const entryOf = (row: ContentsEntry): readonly Entry[] => {
    const entries = row.entries.flatMap(entryOf)
    const href = places.get(row.id)
    if (href === undefined) {
      lost(row.id)
      return entries
    }
    const number = inDigits(row.number, language)
    const title = number === '' ? row.title : `${number} ${row.title}`
    return [{href, label: labels.get(href) ?? '', title, nested: entries.length > 0, entries}]
  }
  return contents.flatMap(entryOf)
}

/** What the pages that open a part call it, by their files: only the templates know its letter. */
function labelsIn(files: readonly File[]): ReadonlyMap<string, string> {
  return new Map(
    files
      .filter(({kind}) => kind === 'part')
      .map(({file, root}) => {
        const label = first(root, element => hasClass(element, 'label'))
        return [file, label === undefined ? '' : lineOf(label)]
      }),
  )
}

/** Documents that readers do not look for by name, and those that the contents have themselves. */
const unlisted = new Set(['', 'title-page', 'colophon', 'chapter', 'part'])

/** Pages before or after the chapters, such as the glossary. */
export function matterOf(files: readonly File[], placement: File['placement']): readonly Entry[] {
  return files
    .filter(file => file.placement === placement && !unlisted.has(file.kind))
    .map(({file, title}) => ({href: file, label: '', title, nested: false, entries: []}))
}

/** An entry with what the NCX of old readers asks for. */
export interface Point {
  readonly id: string
  readonly order: number
  readonly href: string
  readonly label: string
  readonly title: string
  readonly nested: boolean
  readonly entries: readonly Point[]
}

/** Counts the places of the NCX; one place has one number, however often it is named. */
export class PlayOrder {
  readonly #orders = new Map<string, number>()
  #points = 0

  of(href: string): number {
    const order = this.#orders.get(href) ?? this.#orders.size + 1
    this.#orders.set(href, order)
    return order
  }

  pointOf(entry: Entry): Point {
    this.#points += 1
    const id = `point-${this.#points}`
    const order = this.of(entry.href)
    const entries = entry.entries.map(below => this.pointOf(below))
    return {...entry, id, order, entries}
  }
}

export function depthOf(entries: readonly Entry[]): number {
  return entries.reduce((deepest, entry) => Math.max(deepest, 1 + depthOf(entry.entries)), 0)
}
