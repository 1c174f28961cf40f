import {inDigits} from '../../language/digits.ts'
import type {Words} from '../../language/words.ts'
import type {Topic} from '../../model/guide.ts'
import type {Chapter, ContentsEntry} from '../../model/handbook.ts'
import {tasksOf} from '../tasks.ts'
import {downloadViews, factViews} from './facts.ts'
import {inChapterViews} from './in-chapter.ts'
import {inlineViews} from './inlines.ts'
import {takeLead} from './lead.ts'
import {topicView} from './topic.ts'
import {openingScene, type View} from './view.ts'

/** A chapter: number, title, facts, and its topics in order; its number has the digits of the book. */
export function chapterView(
  chapter: Chapter,
  contents: readonly ContentsEntry[],
  words: Words,
  bookLanguage: string,
): View {
  const {guide} = chapter
  const tasks = tasksOf(guide)
  const scene = openingScene(guide.language, words, tasks)
  const {lead, id: leadId, topics} = takeLead(guide)
  return {
    kind: 'chapter',
    id: guide.id,
    genre: guide.genre,
    language: guide.language,
    direction: scene.direction,
    number: chapter.number === 0 ? '' : inDigits(String(chapter.number), bookLanguage),
    title: guide.title,
    lead: inlineViews(lead?.inlines ?? [], scene),
    leadId,
    facts: factViews(guide.facts, scene),
    downloads: downloadViews(guide.facts, scene),
    ready: guide.facts.ready.map(inlines => ({
      kind: 'ready',
      inlines: inlineViews(inlines, scene),
    })),
    contents: inChapterViews(contents, scene),
    topics: topics.map((topic, at) => topicView(topic, scene, groupAt(topics, at))),
  }
}

/** The group that begins with a topic; '' for the first of a chapter, and where the topic is its name. */
function groupAt(topics: readonly Topic[], at: number): string {
  const before = topics[at - 1]
  const topic = topics[at]
  if (before === undefined || topic === undefined) return ''
  const {group, title} = topic
  const fold = (text: string) => text.trim().toLowerCase()
  const named = fold(group) === fold(title) || fold(group) === fold(before.group)
  return named ? '' : group.trim()
}
