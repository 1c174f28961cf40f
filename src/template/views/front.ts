import {counted, pointed} from '../../language/counted.ts'
import {fill} from '../../language/fill.ts'
import {capitalised, uncapitalised} from '../../language/first-letter.ts'
import {languageName} from '../../language/language-name.ts'
import {printedDate} from '../../language/printed-date.ts'
import type {Words} from '../../language/words.ts'
import type {Chapter, ContentsEntry, Handbook} from '../../model/handbook.ts'
import {tasksOf} from '../tasks.ts'
import {entryView} from './entry.ts'
import {languageOf} from './language-of.ts'
import {partLabel} from './part.ts'
import type {View} from './view.ts'

/** The title page: only what the edition gives, and the language of what has an edition or a date. */
export function titlePageView(handbook: Handbook, words: Words): View {
  const {title, subtitle, publisher, version, date, language} = handbook
  const named = capitalised(fill(words.language, {text: languageName(language)}), language)
  const edition = version === '' ? '' : fill(words.edition, {version})
  const inLanguage = version === '' && date === '' ? '' : named
  const printed = [inLanguage, uncapitalised(edition, language), printedDate(date, language)]
  return {
    kind: 'title-page',
    ...languageOf(handbook),
    title,
    label: title === words.handbook ? '' : words.handbook,
    subtitle,
    publisher,
    imprint: printed.filter(part => part !== '').join(' · '),
  }
}

/**
 * The contents: chapters alone, since a chapter's first page lists its topics and sections; a book of
 * one chapter shows these. The printed book adds the pages.
 */
export function contentsView(handbook: Handbook, words: Words): View {
  return {
    kind: 'contents',
    ...languageOf(handbook),
    title: words.contents,
    hint: handbook.chapters.length > 1 ? words['contents-hint'] : '',
    entries: handbook.contents.map(entry => rowView(entry, handbook, words)),
  }
}

/** A row of a chapter, or of a part with the rows of its chapters. */
function rowView(entry: ContentsEntry, handbook: Handbook, words: Words): View {
  const {language, chapters, parts} = handbook
  const part = parts.find(({id}) => id === entry.id)
  if (part !== undefined) {
    const title = `${partLabel(part, handbook, words)} · ${entry.title}`
    const entries = entry.entries.map(inner => rowView(inner, handbook, words))
    return {...entryView(entry, language), title, entries}
  }
  const chapter = chapters.find(({guide}) => guide.id === entry.id)
  return {
    ...entryView(entry, language, chapters.length > 1 ? 0 : 2),
    measure: measureOf(chapter, words, language),
  }
}

/** How much there is to do in a chapter: its tasks, and the minutes where they are known. */
function measureOf(chapter: Chapter | undefined, words: Words, language: string): string {
  if (chapter === undefined) return ''
  const {minutes} = chapter.guide.facts
  const tasks = tasksOf(chapter.guide).length
  const parts = [
    tasks > 1 ? counted('sections', tasks, words, language) : '',
    minutes === null ? '' : counted('minutes', minutes, words, language),
  ]
  return pointed(parts, language)
}
