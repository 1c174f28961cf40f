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
  const firsts = new Map<string, Worded>()
  const copies = new Set<Section>()
  for (const {section, around} of topics.flatMap(topic => sectionsOf(topic.sections, []))) {
    const key = textKey(plainText(section.title))
    const first = firsts.get(key)
    if (key === '' || around.some(outer => copies.has(outer))) continue
    if (first === undefined) firsts.set(key, {section, words: null})
    else if (around.includes(first.section)) reportInside(section, first.section, sources, report)
    else {
      first.words ??= markedWords(first.section)
      const second = {section, words: markedWords(section)}
      if (compare({section: first.section, words: first.words}, second, sources, report)) {
        copies.add(section)
      }
    }
  }
  return copies
}

/** A section whose words are gathered only when a second one has its title. */
interface Worded {
  readonly section: Section
  words: readonly MarkedWord[] | null
}

interface Compared {
  readonly section: Section
  readonly words: readonly MarkedWord[]
}

function sectionsOf(sections: readonly Section[], around: readonly Section[]): readonly Found[] {
  return sections.flatMap(section => [
    {section, around},
    ...sectionsOf(section.sections, [...around, section]),
  ])
}

function reportInside(section: Section, outer: Section, sources: Sources, report: Report): void {
  report({
    code: 'section/duplicate-title',
    severity: 'warning',
    message: `"${titleOf(section)}" is the title of the section around it too`,
    span: headingOf(section.span, sources),
    hint: 'give one of the two its own title',
    notes: [{message: 'the section around it', span: headingOf(outer.span, sources)}],
  })
}

/** Reports two sections with one title. Returns true if the second is a copy of the first. */
function compare(first: Compared, second: Compared, sources: Sources, report: Report): boolean {
  const [own, other] = [second.words, first.words]
  const at = own.findIndex(({word}, index) => word !== other[index]?.word)
  const isCopy = at === -1 && own.length === other.length && own.length > 0
  const what = isCopy
    ? ` with the same ${own.length} words; the second copy is left out`
    : differenceAt(own, other, at)
  report({
    code: 'section/duplicate-title',
    severity: isCopy || likeness(own, other) > 0.5 ? 'error' : 'warning',
    message: `"${titleOf(second.section)}" stands twice${what}`,
    span: headingOf(second.section.span, sources),
    hint: isCopy ? 'delete the copy' : 'give the second section its own title',
    notes: [
      {message: 'the first one', span: headingOf(first.section.span, sources)},
      ...(isCopy ? otherMarks(own, other) : []),
    ],
    repaired: isCopy,
  })
  return isCopy
}

function titleOf({title}: Section): string {
  return plainText(title).trim()
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
