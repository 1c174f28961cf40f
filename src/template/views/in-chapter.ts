import {inDigits} from '../../language/digits.ts'
import type {Guide} from '../../model/guide.ts'
import type {Scene, View} from './view.ts'

/** What a chapter holds, for its first page: its tasks by number, or else its topics. */
export function inChapterViews(guide: Guide, {tasks, language}: Scene): readonly View[] {
  const entry = (id: string, number: string, title: string) => ({
    ...{kind: 'entry', href: `#${id}`, number, title, measure: '', entries: []},
  })
  if (tasks.length > 1) {
    return tasks.map(({id, title}, at) => entry(id, inDigits(String(at + 1), language), title))
  }
  const topics = guide.topics.filter(({role, title}) => role !== 'introduction' && title !== '')
  return topics.length > 1 ? topics.map(({id, title}) => entry(id, '', title)) : []
}
