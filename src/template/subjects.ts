import {inAlphabet} from '../language/alphabet.ts'
import {inDigits} from '../language/digits.ts'
import {fill} from '../language/fill.ts'
import type {Words} from '../language/words.ts'
import type {Guide, Section, Topic, TopicRole} from '../model/guide.ts'
import type {Chapter, Handbook} from '../model/handbook.ts'
import {plainText} from '../model/plain-text.ts'

/** An entry of the index with the places that it leads to. */
export interface Subject {
  readonly title: string
  readonly places: readonly Place[]
}

interface Place {
  readonly id: string
  readonly title: string
}

type Entry = readonly [title: string, place: Place]

/** Topics whose sections are parts of a text and not things that readers look for. */
const unindexed: ReadonlySet<TopicRole> = new Set([
  ...(['outcome', 'premise', 'faq', 'review', 'reading', 'scenario'] as const),
])

/**
 * All entries of the index in the order of the alphabet: guides, sections and steps by their titles,
 * the terms of the glossary, and the words that a topic's header asks for.
 */
export function subjectsOf(handbook: Handbook, words: Words): readonly Subject[] {
  const {chapters, glossary, language} = handbook
  const entries: readonly Entry[] = [
    ...chapters.flatMap(chapter => entriesOf(chapter, language, words)),
    ...glossary.flatMap(({name, uses}) => uses.map((use): Entry => [name, use])),
  ]
  const subjects = new Map<string, {title: string; places: Place[]}>()
  for (const [written, place] of entries) {
    const title = tidy(written)
    const key = title.toLowerCase()
    if (title === '') continue
    const subject = subjects.get(key) ?? {title, places: []}
    if (!subject.places.some(({id}) => id === place.id)) subject.places.push(place)
    subjects.set(key, subject)
  }
  const before = inAlphabet(language)
  return [...subjects.values()].sort((one, other) => before(one.title, other.title))
}

/** What stands in a chapter, in the language of the book: others have another alphabet. */
function entriesOf({number, guide}: Chapter, language: string, words: Words): readonly Entry[] {
  const digits = inDigits(String(number), language)
  const whole = {id: guide.id, title: fill(words.chapter, {number: digits})}
  const topics = guide.topics.filter(topic => topic.language === language)
  return [[guide.title, whole], ...topics.flatMap(topic => topicEntries(topic, guide))]
}

function topicEntries(topic: Topic, {title}: Guide): readonly Entry[] {
  const asked = topic.index.map(
    (word): Entry => [word, {id: topic.id, title: topic.title || title}],
  )
  return unindexed.has(topic.role) ? asked : [...asked, ...partEntries(topic, title)]
}

function partEntries(part: Topic | Section, title: string): readonly Entry[] {
  const steps = part.steps.flatMap((step): readonly Entry[] => {
    const words = plainText(step.title)
    return isTelling(words) ? [[words, {id: step.id, title}]] : []
  })
  const sections = part.sections.flatMap((section): readonly Entry[] => [
    [plainText(section.title), {id: section.id, title}],
    ...partEntries(section, title),
  ])
  return [...steps, ...sections]
}

/** "Close it" tells nobody who looks it up what it is about. */
function isTelling(title: string): boolean {
  const words = title.trim().split(/\s+/).length
  return words > 2 || (words === 1 && /\p{Script=Han}|\p{Script=Thai}/u.test(title))
}

/** A title as an entry: without white space around it and a full stop. */
function tidy(title: string): string {
  return title.trim().replace(/\s+/g, ' ').replace(/[.:]$/, '')
}
