import type {Section, Topic} from '../../model/guide.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Sources} from '../../source/source.ts'
import {textKey} from '../passes/bold-texts.ts'
import {compareCopies, headingOf, titleOf} from './compare-copies.ts'
import {type MarkedWord, markedWords} from './marked-words.ts'

/** What the search for copies is given. */
export interface CopySearch {
  readonly sources: Sources
  readonly report: Report
  /** Whether copies are printed all the same. */
  readonly keepCopies: boolean
}

/** A section or topic, and the sections around it. */
interface Found {
  readonly part: Section | Topic
  readonly around: readonly Section[]
}

/** A part whose words are gathered only when a second one has its title. */
interface Worded {
  readonly part: Section | Topic
  words: readonly MarkedWord[] | null
}

/**
 * Finds the sections and topics that stand twice in a guide with the same title and the same words, and
 * reports them as well as those with the same title and other words. Marks, capitals and addresses do
 * not count.
 */
export function findCopies(
  topics: readonly Topic[],
  search: CopySearch,
): ReadonlySet<Section | Topic> {
  const twice = copiesAmong(
    topics.map(part => ({part, around: []})),
    ({title, group}: Topic) => (title === '' ? '' : textKey(`${group} ${title}`)),
    search,
  )
  const sections = topics
    .filter(topic => !twice.has(topic))
    .flatMap(topic => sectionsOf(topic.sections, []))
  const copies = copiesAmong(sections, ({title}: Section) => textKey(plainText(title)), search)
  return new Set([...twice, ...copies])
}

function copiesAmong<Part extends Section | Topic>(
  found: readonly (Found & {readonly part: Part})[],
  keyOf: (part: Part) => string,
  search: CopySearch,
): ReadonlySet<Section | Topic> {
  const firsts = new Map<string, Worded>()
  const copies = new Set<Section | Topic>()
  for (const {part, around} of found) {
    const key = keyOf(part)
    const first = firsts.get(key)
    if (key === '' || around.some(outer => copies.has(outer))) continue
    if (first === undefined) firsts.set(key, {part, words: null})
    else if (around.some(outer => outer === first.part)) reportInside(part, first.part, search)
    else {
      first.words ??= markedWords(first.part)
      const second = {part, words: markedWords(part)}
      if (compareCopies({part: first.part, words: first.words}, second, search)) copies.add(part)
    }
  }
  return copies
}

function sectionsOf(
  sections: readonly Section[],
  around: readonly Section[],
): readonly {readonly part: Section; readonly around: readonly Section[]}[] {
  return sections.flatMap(section => [
    {part: section, around},
    ...sectionsOf(section.sections, [...around, section]),
  ])
}

function reportInside(
  part: Section | Topic,
  outer: Section | Topic,
  {sources, report}: CopySearch,
): void {
  report({
    code: 'section/duplicate-title',
    severity: 'warning',
    message: `"${titleOf(part)}" is the title of the section around it too`,
    span: headingOf(part, sources),
    hint: 'give one of the two its own title',
    notes: [{message: 'the section around it', span: headingOf(outer, sources)}],
  })
}
