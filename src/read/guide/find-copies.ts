import type {Section, Topic} from '../../model/guide.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Note, Report} from '../../report/diagnostic.ts'
import type {Sources} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'
import {textKey} from '../passes/bold-texts.ts'
import {type MarkedWord, markedWords} from './marked-words.ts'

/** A section, and the sections around it. */
interface Found {
  readonly section: Section
  readonly around: readonly Section[]
}

/**
 * Finds the sections that stand twice in a guide with the same title and the same words, and reports
 * them as well as sections with the same title and other words. Marks, capitals and addresses do not
 * count.
 */
export function findCopies(
  topics: readonly Topic[],
  sources: Sources,
  report: Report,
): ReadonlySet<Section> {
  const firsts = new Map<string, Section>()
  const copies = new Set<Section>()
  for (const {section, around} of topics.flatMap(topic => sectionsOf(topic.sections, []))) {
    const key = textKey(plainText(section.title))
    const first = firsts.get(key)
    if (key === '' || around.some(outer => copies.has(outer))) continue
    if (first === undefined) firsts.set(key, section)
    else if (compare(first, section, around.includes(first), sources, report)) copies.add(section)
  }
  return copies
}

function sectionsOf(sections: readonly Section[], around: readonly Section[]): readonly Found[] {
  return sections.flatMap(section => [
    {section, around},
    ...sectionsOf(section.sections, [...around, section]),
  ])
}

/** Reports two sections with one title. Returns true if the second is a copy of the first. */
function compare(
  first: Section,
  second: Section,
  isInside: boolean,
  sources: Sources,
  report: Report,
): boolean {
  const [here, there] = [second, first].map(({span}) => headingOf(span, sources))
  if (here === undefined || there === undefined) return false
  const [own, other] = [markedWords(second), markedWords(first)]
  const title = plainText(second.title).trim()
  const at = own.findIndex(({word}, index) => word !== other[index]?.word)
  const isCopy = !isInside && at === -1 && own.length === other.length && own.length > 0
  const differing = isCopy ? otherMarks(own, other) : []
  const message = isCopy
    ? `"${title}" stands twice with the same ${own.length} words; the second copy is left out`
    : `"${title}" stands twice${isInside ? ', one inside the other' : differenceAt(own, other, at)}`
  report({
    code: 'section/duplicate-title',
    severity: isCopy || (!isInside && likeness(own, other) > 0.5) ? 'error' : 'warning',
    message,
    span: here,
    hint: isCopy ? 'delete the copy' : 'give the second section its own title',
    notes: [{message: 'the first one', span: there}, ...differing],
    repaired: isCopy,
  })
  return isCopy
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

/** How many of the words of the shorter section stand in the longer one too, from 0 to 1. */
function likeness(own: readonly MarkedWord[], other: readonly MarkedWord[]): number {
  const [short, long] = own.length < other.length ? [own, other] : [other, own]
  const known = new Set(long.map(({word}) => word))
  return short.filter(({word}) => known.has(word)).length / Math.max(1, short.length)
}

function headingOf(span: Span, sources: Sources): Span {
  const text = sources.get(span.file)?.text ?? ''
  const end = text.indexOf('\n', span.start)
  return {...span, end: end === -1 ? span.end : Math.min(end, span.end)}
}
