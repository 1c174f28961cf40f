import {inDigits} from '../../language/digits.ts'
import type {ContentsEntry} from '../../model/handbook.ts'
import {entryView} from './entry.ts'
import type {Scene, View} from './view.ts'

/**
 * What a chapter holds, for its first page: the sections of all topics, tasks with their number.
 * The contents of the book name the topics. A chapter without tasks lists its topics and sections.
 */
export function inChapterViews(entries: readonly ContentsEntry[], scene: Scene): readonly View[] {
  const {tasks, language} = scene
  if (tasks.length < 2) {
    return entries.length < 2 ? [] : entries.map(entry => entryView(entry, language, 1))
  }
  const numbers = new Map(tasks.map(({id}, at) => [id, inDigits(String(at + 1), language)]))
  return entries.flatMap(rowsOf).flatMap(entry => {
    const number = numbers.get(entry.id) ?? ''
    const listed = number !== '' || entry.entries.length === 0
    return listed ? [entryView({...entry, number}, language)] : []
  })

  function rowsOf(topic: ContentsEntry): readonly ContentsEntry[] {
    const sections = topic.entries.flatMap(section => [section, ...section.entries])
    return numbers.has(topic.id) ? [topic, ...sections] : sections
  }
}
