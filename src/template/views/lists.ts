import {inDigits} from '../../language/digits.ts'
import type {Words} from '../../language/words.ts'
import type {Chapter, Handbook} from '../../model/handbook.ts'
import {steered} from '../../model/steered.ts'
import {tasksOf} from '../tasks.ts'
import {languageOf} from './language-of.ts'
import type {View} from './view.ts'

/** Every task of the book to tick off, under its chapter; null if there is none. */
export function checklistsView(handbook: Handbook, words: Words): View | null {
  const groups = handbook.chapters.flatMap(chapter => {
    const tasks = tasksOf(chapter.guide)
    const items = tasks.map(({id, title}) => linkTo(id, steered(title, handbook.direction)))
    return tasks.length === 0 ? [] : [{kind: 'checklist', title: titleOf(chapter, handbook), items}]
  })
  if (groups.length === 0) return null
  return {kind: 'checklists', ...languageOf(handbook), title: words.checklists, groups}
}

/** Which tool helps with which need, on which devices; null where there is nothing to choose from. */
export function indexView(handbook: Handbook, words: Words): View | null {
  const rows = handbook.chapters.flatMap(({number, guide}) =>
    guide.facts.needs.map(need => ({
      kind: 'index-row',
      need,
      number: number === 0 ? '' : inDigits(String(number), handbook.language),
      tool: [linkTo(guide.id, guide.title)],
      platforms: guide.facts.platforms.join(words.comma),
    })),
  )
  if (handbook.chapters.length < 2 || rows.length === 0) return null
  const needs = [...new Set(rows.map(row => row.need))]
  return {
    kind: 'index',
    ...languageOf(handbook),
    title: words.index,
    rows: needs.flatMap(need => rows.filter(row => row.need === need)),
  }
}

function linkTo(id: string, text: string): View {
  return {kind: 'link', href: `#${id}`, inlines: [{kind: 'text', text}]}
}

function titleOf({number, guide}: Chapter, {language}: Handbook): string {
  const digits = inDigits(String(number), language)
  return number === 0 ? guide.title : `${digits} ${guide.title}`
}
