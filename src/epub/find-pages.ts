import type {Element, XhtmlDocument} from '../xhtml/tree.ts'
import type {PageStart} from './book.ts'

/** Every letter of the documents in reading order, and where it stands. */
interface Stream {
  readonly letters: string
  /** For each UTF-16 unit of `letters`: the element that holds it, and the offset in its text. */
  readonly elements: readonly Element[]
  readonly offsets: readonly number[]
  /** Where in `letters` each id begins. */
  readonly ids: ReadonlyMap<string, number>
  /** The outermost element that begins with the letter at this place. */
  readonly openings: ReadonlyMap<number, Element>
}

/** Numbers and signs are drawn apart in print (discs, rules, marks), so they are not compared. */
const letter = /[\p{L}\p{M}]/u

/** How many letters of a page must be found again; fewer where a page has few. */
const samples = [48, 24, 12]

/**
 * Finds where each printed page begins in the documents, by the first words that stand on it. Where
 * words come twice, the pages of the ids around them decide; a page that is not found keeps to the
 * first id that begins on it.
 */
export function findPages(
  documents: readonly XhtmlDocument[],
  firstWords: ReadonlyMap<number, string>,
  pageOf: ReadonlyMap<string, number>,
): readonly PageStart[] {
  const stream = streamOf(documents)
  const starts: PageStart[] = []
  let cursor = -1
  for (const [page, words] of [...firstWords].sort(([a], [b]) => a - b)) {
    const at = search(
      stream,
      words,
      Math.max(cursor + 1, lastBefore(page, stream, pageOf)),
      firstAfter(page, stream, pageOf),
    )
    const place = at ?? firstOn(page, stream, pageOf)
    if (place === undefined || place <= cursor) continue
    cursor = place
    starts.push(startOf(page, place, stream))
  }
  return starts
}

function streamOf(documents: readonly XhtmlDocument[]): Stream {
  const letters: string[] = []
  const elements: Element[] = []
  const offsets: number[] = []
  const ids = new Map<string, number>()
  const openings = new Map<number, Element>()
  const ancestors: {readonly element: Element; readonly start: number}[] = []
  const keep = (sign: string, element: Element, offset: number) => {
    const start = elements.length
    const opening = ancestors.find(ancestor => ancestor.start === start)
    if (opening !== undefined) openings.set(start, opening.element)
    letters.push(sign)
    for (let unit = 0; unit < sign.length; unit += 1) {
      elements.push(element)
      offsets.push(offset)
    }
  }
  const visit = (element: Element): number => {
    ancestors.push({element, start: elements.length})
    if (element.attributes.id !== undefined) ids.set(element.attributes.id, elements.length)
    let offset = 0
    for (const child of element.children) {
      if (child.kind === 'element') {
        offset += visit(child)
        continue
      }
      for (const sign of child.text) {
        if (letter.test(sign)) keep(sign, element, offset)
        offset += sign.length
      }
    }
    ancestors.pop()
    return offset
  }
  for (const {root} of documents) visit(root)
  return {letters: letters.join(''), elements, offsets, ids, openings}
}

function search(stream: Stream, words: string, from: number, to: number): number | undefined {
  const wanted = [...words].filter(sign => letter.test(sign)).join('')
  for (const sample of samples) {
    const part = wanted.slice(0, sample)
    const at = part === '' ? -1 : stream.letters.indexOf(part, from)
    if (at >= 0 && at <= to) return at
  }
  return undefined
}

/** Where the last id before a page begins: the page cannot begin earlier. */
function lastBefore(page: number, {ids}: Stream, pageOf: ReadonlyMap<string, number>): number {
  let last = 0
  for (const [id, at] of ids) if ((pageOf.get(id) ?? page) < page) last = Math.max(last, at)
  return last
}

function firstAfter(page: number, {ids}: Stream, pageOf: ReadonlyMap<string, number>): number {
  let first = Number.POSITIVE_INFINITY
  for (const [id, at] of ids) if ((pageOf.get(id) ?? page) > page) first = Math.min(first, at)
  return first
}

function firstOn(
  page: number,
  {ids}: Stream,
  pageOf: ReadonlyMap<string, number>,
): number | undefined {
  for (const [id, at] of ids) if (pageOf.get(id) === page) return at
  return undefined
}

/** At the head of all that begins there, so that number and title of a step stay behind the mark. */
function startOf(page: number, at: number, stream: Stream): PageStart {
  const opening = stream.openings.get(at)
  if (opening !== undefined) return {page, element: opening, offset: 0}
  const element = stream.elements[at]
  if (element === undefined) throw new Error(`page ${page} begins after the last letter`)
  return {page, element, offset: stream.offsets[at] ?? 0}
}
