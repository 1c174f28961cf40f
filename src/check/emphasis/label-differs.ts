import {plainText} from '../../model/plain-text.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Span} from '../../source/span.ts'
import type {Check} from '../check.ts'
import {mark, type Passage} from '../survey/survey.ts'
import {type Marked, markedIn} from './marked.ts'

/**
 * emphasis/label-differs: "Password *quality meter*" where the guide has "*Password quality meter*"
 * elsewhere, and at least as often: "**Tor** network" is the name of a product with a word behind it.
 * Copies of one section are compared by section/duplicate-title, and not here.
 */
export const labelDiffers: Check = ({library, topics}, report) => {
  for (const guide of library.guides) {
    const own = topics.filter(topic => topic.guide === guide && topic.english)
    const marked = own.flatMap(topic => topic.passages).flatMap(markedIn)
    const long = marked.filter(({words}) => /\p{L} \p{L}/u.test(words))
    const wholeTimes = timesOf(long.map(({words}) => words))
    const found = marked.flatMap(part => partlyMarked(part, long))
    const partTimes = timesOf(found.map(({whole}) => whole.words))
    for (const {whole, span} of found) {
      if (times(whole.words, wholeTimes) < times(whole.words, partTimes)) continue
      tell(whole, span, report)
    }
  }
}

/** The first longer label around a marked part. */
function partlyMarked(part: Marked, long: readonly Marked[]) {
  const found = long.flatMap(whole => {
    const span = wholeAround(part, whole)
    return span === null ? [] : [{whole, span}]
  })
  return found.slice(0, 1)
}

function timesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, times(word, counts) + 1)
  return counts
}

function times(word: string, counts: ReadonlyMap<string, number>): number {
  return counts.get(word) ?? 0
}

function tell(whole: Marked, span: Span, report: Report): void {
  report({
    code: 'emphasis/label-differs',
    severity: 'note',
    message: `"${whole.words}" is marked as a whole elsewhere and in part here`,
    span,
    hint: `write *${whole.words}*`,
    notes: [{message: 'marked as a whole here', span: whole.span}],
  })
}

/** The place of the whole label of which only a part is marked; null if the words differ. */
function wholeAround(part: Marked, whole: Marked): Span | null {
  if (part.words.length >= whole.words.length || !whole.words.includes(part.words)) return null
  if (areTwins(part.passage, whole.passage)) return null
  const {passage} = part
  const places = [...passage.text].flatMap((character, index) =>
    character === mark ? [] : [index],
  )
  const text = places.map(index => passage.text[index]).join('')
  const at = part.before.length - whole.words.indexOf(part.words)
  if (at < 0 || text.slice(at, at + whole.words.length) !== whole.words) return null
  const next = text[at + whole.words.length] ?? ' '
  const before = text[at - 1] ?? ' '
  if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(next)) return null
  const start = passage.span.start + (places[at] ?? 0)
  const end = passage.span.start + (places[at + whole.words.length - 1] ?? 0) + 1
  return isPlainAround(part, start, end)
    ? {file: passage.span.file, start, end: Math.max(end, part.span.end)}
    : null
}

/** Nothing else of the whole label is marked, and the part stands in no larger mark. */
function isPlainAround(part: Marked, start: number, end: number): boolean {
  return markedIn(part.passage).every(
    ({span}) =>
      span.end <= start ||
      span.start >= Math.max(end, part.span.end) ||
      span.start === part.span.start,
  )
}

/** Two copies of one section in one file. */
function areTwins(one: Passage, other: Passage): boolean {
  if (one.section === null || other.section === null || one.section === other.section) return false
  return plainText(one.section.title) === plainText(other.section.title)
}
