import {plainText} from '../../model/plain-text.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Span} from '../../source/span.ts'
import {type Check, spotIn} from '../check.ts'
import {mark, type Passage} from '../survey/survey.ts'
import {type Marked, markedIn} from './marked.ts'
import {mostWords, wordEnds, wordStarts} from './words-around.ts'

/** Marked words, and every place where they are marked as a whole. */
type Labels = ReadonlyMap<string, readonly Marked[]>

/** A place where only a part of a label is marked. */
interface Differing {
  readonly whole: Marked
  readonly span: Span
}

/**
 * emphasis/label-differs: "Password *quality meter*" where the guide has "*Password quality meter*"
 * elsewhere, and at least as often: "**Tor** network" is the name of a product with a word behind it.
 * Copies of one section are compared by section/duplicate-title, and not here.
 */
export const labelDiffers: Check = ({library, topics}, report) => {
  for (const guide of library.guides) {
    const own = topics.filter(topic => topic.guide === guide && topic.english)
    const marked = own.flatMap(topic => topic.passages).flatMap(markedIn)
    const labels = grouped(marked.filter(({words}) => /\p{L} \p{L}/u.test(words)))
    const stretches = stretchesOf(labels)
    const candidates = marked.filter(({nested, words}) => !nested && stretches.has(words))
    const found = candidates.flatMap(part => differingAt(part, labels, stretches))
    const partly = grouped(found.map(({whole}) => whole))
    for (const {whole, span} of found) {
      const {words} = whole
      if (countOf(words, partly) <= countOf(words, labels)) tell(whole, span, report)
    }
  }
}

function grouped(marked: readonly Marked[]): Labels {
  const groups = new Map<string, Marked[]>()
  for (const one of marked) {
    const same = groups.get(one.words)
    if (same === undefined) groups.set(one.words, [one])
    else same.push(one)
  }
  return groups
}

function countOf(words: string, groups: Labels): number {
  return groups.get(words)?.length ?? 0
}

/** Every run of words in the labels, so that most marked words are settled by one look-up. */
function stretchesOf(labels: Labels): ReadonlySet<string> {
  const stretches = new Set<string>()
  for (const label of labels.keys()) {
    const words = label.split(' ')
    if (words.length > mostWords) continue
    words.forEach((_, start) => {
      for (let end = start + 1; end <= words.length; end++) {
        stretches.add(words.slice(start, end).join(' '))
      }
    })
  }
  return stretches
}

/** The longest label that plain words around a marked part make with it. */
function differingAt(
  part: Marked,
  labels: Labels,
  stretches: ReadonlySet<string>,
): readonly Differing[] {
  const {passage, span} = part
  const from = span.start - passage.span.start
  const to = span.end - passage.span.start
  const before = plainBefore(passage.text, from)
  const after = plainAfter(passage.text, to)
  const openings = [before.length, ...wordStarts(before, before.length)].filter(start =>
    stretches.has(before.slice(start) + part.words),
  )
  const found = openings.flatMap(start =>
    [0, ...wordEnds(after, 0)].flatMap(end => {
      const words = before.slice(start) + part.words + after.slice(0, end)
      const whole = labels.get(words)?.find(place => !areTwins(passage, place.passage))
      const ahead = before.length - start
      const place = spotIn(passage, from - ahead, ahead + to - from + end)
      return whole === undefined || words === part.words ? [] : [{whole, span: place}]
    }),
  )
  const longest = Math.max(...found.map(({whole}) => whole.words.length))
  return found.filter(({whole}) => whole.words.length === longest).slice(0, 1)
}

/** The plain words up to a place, back to the mark or object before them. */
function plainBefore(text: string, place: number): string {
  return /[^\u2060\ufffc]*$/u.exec(text.slice(Math.max(0, place - 120), place))?.[0] ?? ''
}

function plainAfter(text: string, place: number): string {
  const near = text.slice(place, place + 120)
  return near.slice(0, Math.max(0, `${near}${mark}`.search(/[\u2060\ufffc]/u)))
}

/** Two copies of one section. */
function areTwins(one: Passage, other: Passage): boolean {
  if (one.section === null || other.section === null || one.section === other.section) return false
  return plainText(one.section.title) === plainText(other.section.title)
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
