import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import {printedDate} from '../../language/printed-date.ts'
import type {Word, Words} from '../../language/words.ts'
import type {Chapter, Handbook} from '../../model/handbook.ts'
import {tasksOf} from '../tasks.ts'
import {entryView} from './entry.ts'
import type {View} from './view.ts'

/** The title page: only what the edition gives. */
export function titlePageView(handbook: Handbook, words: Words): View {
  const {title, subtitle, publisher, version, date, language} = handbook
  return {
    kind: 'title-page',
    ...languageOf(handbook),
    title,
    label: title === words.handbook ? '' : words.handbook,
    subtitle,
    publisher,
    edition: version === '' ? '' : fill(words.edition, {version}),
    date: printedDate(date, language),
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
    entries: handbook.contents.map((entry, at) => ({
      ...entryView(entry, handbook.language, handbook.chapters.length > 1 ? 0 : 2),
      measure: measureOf(handbook.chapters[at], words, handbook.language),
    })),
  }
}

/** How much there is to do in a chapter: its tasks, and the minutes where they are known. */
function measureOf(chapter: Chapter | undefined, words: Words, language: string): string {
  if (chapter === undefined) return ''
  const {minutes} = chapter.guide.facts
  const tasks = tasksOf(chapter.guide).length
  const count = (number: number) => ({count: inDigits(String(number), language)})
  const parts = [
    tasks > 1 ? fill(words.sections, count(tasks)) : '',
    minutes === null ? '' : fill(words.minutes, count(minutes)),
  ]
  return parts.filter(part => part !== '').join(' · ')
}

/**
 * What the book says of itself, or null where neither edition nor guides give anything to say. The
 * dates of the guides are those of the one that was checked, or expires, first.
 */
export function colophonView(
  handbook: Handbook,
  words: Words,
  typefaces: readonly string[] = [],
): View | null {
  const {title, subtitle, publisher, version, date, license, verify, language} = handbook
  const rows: readonly (readonly [Word, string])[] = [
    ['version', version],
    ['date', printedDate(date, language)],
    ['publisher', publisher],
    ['verify', verify],
    ['license', license],
    ['checked', printedDate(firstOf(handbook, 'checked'), language)],
    ['expires', printedDate(firstOf(handbook, 'expires'), language)],
  ]
  const given = rows.filter(([, text]) => text !== '')
  if (given.length === 0) return null
  return {
    kind: 'colophon',
    ...languageOf(handbook),
    title: words['about-this-book'],
    name: subtitle === '' ? title : `${title}: ${subtitle}`,
    facts: [...given, ...typefaceRows(typefaces, words)].map(([word, text]) => ({
      kind: 'fact',
      label: words[word],
      values: [[{kind: 'text', text}]],
    })),
  }
}

/** Every family that the program brings is under this licence, which asks to be named. */
const fontLicense = 'SIL Open Font License 1.1'

function typefaceRows(
  typefaces: readonly string[],
  words: Words,
): readonly (readonly [Word, string])[] {
  const named = [...new Set(typefaces)].join(words.comma)
  return named === '' ? [] : [['typefaces', `${named} (${fontLicense})`]]
}

/** The earliest date of a fact, or '' where no guide gives it. */
function firstOf({chapters}: Handbook, fact: 'checked' | 'expires'): string {
  const dates = chapters.map(({guide}) => guide.facts[fact]).filter(date => date !== '')
  return dates.sort()[0] ?? ''
}

/** The language and direction that every page of its own declares. */
export function languageOf(handbook: Handbook): {language: string; direction: 'ltr' | 'rtl'} {
  return {language: handbook.language, direction: handbook.direction}
}
