import {counted, pointed} from '../../language/counted.ts'
import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Words} from '../../language/words.ts'
import type {Handbook, Part} from '../../model/handbook.ts'
import {languageOf} from './language-of.ts'
import type {View} from './view.ts'

/** The page that opens a part: its letter and title, what it is about, and its chapters. */
export function partView(part: Part, handbook: Handbook, words: Words): View {
  const {id, title, about, first, count} = part
  const {chapters, language} = handbook
  const inside = chapters.slice(first, first + count)
  return {
    kind: 'part',
    ...languageOf(handbook),
    id,
    label: partLabel(part, handbook, words),
    title,
    about,
    measure: minutesOf(
      inside.map(({guide}) => guide.facts.minutes),
      words,
      language,
    ),
    entries: inside.map(({number, guide}) => ({
      kind: 'entry',
      href: `#${guide.id}`,
      number: number === 0 ? '' : inDigits(String(number), language),
      title: guide.title,
      measure: guide.facts.needs[0] ?? '',
      entries: [],
    })),
  }
}

/** "Part A": parts have letters, since chapters have numbers; a number where letters end. */
export function partLabel({id}: Part, {parts, language}: Handbook, words: Words): string {
  const at = parts.findIndex(part => part.id === id)
  const letter = words['part-letters'].split(' ')[at] ?? inDigits(String(at + 1), language)
  return fill(words.part, {number: letter})
}

/** How long all chapters take together; '' where one does not say. */
function minutesOf(each: readonly (number | null)[], words: Words, language: string): string {
  const sum = each.reduce((total, one) => (total === null || one === null ? null : total + one), 0)
  if (sum === null || sum === 0) return ''
  return pointed([counted('minutes', sum, words, language)], language)
}
