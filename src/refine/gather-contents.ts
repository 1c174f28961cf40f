import type {Section, Topic} from '../model/guide.ts'
import type {Chapter, ContentsEntry, Handbook, Part} from '../model/handbook.ts'
import {plainText} from '../model/plain-text.ts'

/** How many levels of sections the contents show under a topic. */
const levels = 2

/** Gathers the contents: parts, chapters, topics, two levels of sections; never a step. */
export function gatherContents(handbook: Handbook): Handbook {
  const entries = handbook.chapters.map(chapterEntry)
  return {...handbook, contents: withParts(entries, handbook.parts)}
}

/** Puts the entries of chapters below their parts. */
function withParts(
  entries: readonly ContentsEntry[],
  parts: readonly Part[],
): readonly ContentsEntry[] {
  return entries.flatMap((entry, at): readonly ContentsEntry[] => {
    const part = parts.find(({first, count}) => at >= first && at < first + count)
    if (part === undefined) return [entry]
    const {id, title, first, count} = part
    if (at > first) return []
    return [{id, number: '', title, entries: entries.slice(first, first + count)}]
  })
}

function chapterEntry({number, guide}: Chapter): ContentsEntry {
  const entries = guide.topics.flatMap(topicEntries)
  return {id: guide.id, number: String(number), title: guide.title, entries: toldApart(entries)}
}

/** An introduction opens the chapter without a heading, so only its sections are listed. */
function topicEntries(topic: Topic): readonly ContentsEntry[] {
  const entries = sectionEntries(topic.sections, levels)
  if (topic.role === 'introduction' || topic.title === '') return entries
  const [only] = entries
  const doubled = entries.length === 1 && only !== undefined && sameWords(only.title, topic.title)
  const inner = doubled ? only.entries : toldApart(entries)
  return [{id: topic.id, number: '', title: topic.title, entries: inner}]
}

function sectionEntries(sections: readonly Section[], left: number): readonly ContentsEntry[] {
  if (left === 0) return []
  return sections.flatMap(section => {
    const inner = sectionEntries(section.sections, section.title.length === 0 ? left : left - 1)
    if (section.title.length === 0) return inner
    const title = plainText(section.title).trim()
    return [{id: section.id, number: '', title, entries: toldApart(inner)}]
  })
}

/** Gives the second of two equal titles a number, so that readers see there are two. */
function toldApart(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  const count = new Map<string, number>()
  return entries.map(entry => {
    const seen = (count.get(entry.title) ?? 0) + 1
    count.set(entry.title, seen)
    return seen === 1 ? entry : {...entry, title: `${entry.title} (${seen})`}
  })
}

function sameWords(first: string, second: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return fold(first) === fold(second)
}
