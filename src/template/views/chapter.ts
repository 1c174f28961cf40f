import {inDigits} from '../../language/digits.ts'
import {directionOf} from '../../language/direction.ts'
import type {Words} from '../../language/words.ts'
import type {Chapter} from '../../model/handbook.ts'
import {downloadViews, factViews} from './facts.ts'
import {topicView} from './topic.ts'
import type {Scene, View} from './view.ts'

/** A chapter: number, title, facts, and its topics in order. */
export function chapterView(chapter: Chapter, words: Words): View {
  const {guide} = chapter
  const direction = directionOf(guide.language)
  const scene: Scene = {words, language: guide.language, direction, depth: 1}
  return {
    kind: 'chapter',
    id: guide.id,
    genre: guide.genre,
    language: guide.language,
    direction,
    number: chapter.number === 0 ? '' : inDigits(String(chapter.number), guide.language),
    title: guide.title,
    facts: factViews(guide.facts, scene),
    downloads: downloadViews(guide.facts, scene),
    topics: guide.topics.map(topic => topicView(topic, scene)),
  }
}
