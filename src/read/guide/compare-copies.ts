import type {Section, Topic} from '../../model/guide.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Note} from '../../report/diagnostic.ts'
import type {Sources} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'
import type {CopySearch} from './find-copies.ts'
import type {MarkedWord} from './marked-words.ts'

/** A section or topic with all its words. */
export interface Compared {
  readonly part: Section | Topic
  readonly words: readonly MarkedWord[]
}

/** Reports two parts with one title. Returns true if the second is a copy of the first. */
export function compareCopies(first: Compared, second: Compared, search: CopySearch): boolean {
  const [own, other] = [second.words, first.words]
  const at = own.findIndex(({word}, index) => word !== other[index]?.word)
  const isCopy = at === -1 && own.length === other.length && own.length > 0
  const leftOut = isCopy && !search.keepCopies
  const count = own.length === 1 ? 'word' : `${own.length} words`
  const same = ` with the same ${count}${leftOut ? '; the second copy is left out' : ''}`
  const isTopic = second.part.kind === 'topic'
  const what = isTopic ? 'topic' : 'section'
  search.report({
    code: isTopic ? 'file/duplicate-topic' : 'section/duplicate-title',
    severity: isCopy || likeness(own, other) > 0.5 ? 'error' : 'warning',
    message: `"${titleOf(second.part)}" stands twice${isCopy ? same : differenceAt(own, other, at)}`,
    span: headingOf(second.part, search.sources),
    hint: isCopy ? 'delete the copy' : `give the second ${what} its own title`,
    notes: [
      {message: 'the first one', span: headingOf(first.part, search.sources)},
      ...(isCopy ? otherMarks(own, other) : []),
    ],
    repaired: leftOut,
  })
  return isCopy
}

/** The title as words. */
export function titleOf({title}: Section | Topic): string {
  return typeof title === 'string' ? title : plainText(title).trim()
}

function differenceAt(
  own: readonly MarkedWord[],
  other: readonly MarkedWord[],
  at: number,
): string {
  const from = at === -1 ? Math.min(own.length, other.length) : at
  const words = (list: readonly MarkedWord[]) =>
    list
      .slice(from, from + 4)
      .map(({word}) => word)
      .join(' ')
  return `; first they differ in "${words(own)}" here and "${words(other)}" there`
}

/** Where the words are the same but the marks are not, once for each line. */
function otherMarks(own: readonly MarkedWord[], other: readonly MarkedWord[]): readonly Note[] {
  const spans = own.flatMap(({marked, span}, index) =>
    marked === other[index]?.marked ? [] : [span],
  )
  const distinct = spans.filter((span, index) => span.start !== spans[index - 1]?.start)
  return distinct.map(span => ({message: 'marked differently in the first one', span}))
}

/** How many of the words of the shorter part stand in the longer one too, from 0 to 1. */
function likeness(own: readonly MarkedWord[], other: readonly MarkedWord[]): number {
  const [short, long] = own.length < other.length ? [own, other] : [other, own]
  const known = new Set(long.map(({word}) => word))
  return short.filter(({word}) => known.has(word)).length / Math.max(1, short.length)
}

/** The first line of a section; of a topic, the top of its file. */
export function headingOf({kind, span}: Section | Topic, sources: Sources): Span {
  if (kind === 'topic') return {...span, end: span.start}
  const text = sources.get(span.file)?.text ?? ''
  const end = text.indexOf('\n', span.start)
  return {...span, end: end === -1 ? span.end : Math.min(end, span.end)}
}
