import {inDigits} from '../../language/digits.ts'
import type {ContentsEntry} from '../../model/handbook.ts'
import {entryView} from './entry.ts'
import type {Scene, View} from './view.ts'

/** What a chapter holds, for its first page: topics and their sections, tasks with their number. */
export function inChapterViews(entries: readonly ContentsEntry[], scene: Scene): readonly View[] {
  const views = entries.map(entry => numbered(entry, scene))
  return views.length > 1 || (entries[0]?.entries.length ?? 0) > 1 ? views : []
}

function numbered(entry: ContentsEntry, scene: Scene): View {
  const {tasks, language} = scene
  const at = tasks.length > 1 ? tasks.findIndex(({id}) => id === entry.id) : -1
  const number = at === -1 ? '' : inDigits(String(at + 1), language)
  return {
    ...entryView({...entry, number}, language),
    entries: entry.entries.map(inner => numbered(inner, scene)),
  }
}
