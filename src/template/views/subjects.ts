import {initialOf} from '../../language/alphabet.ts'
import type {Words} from '../../language/words.ts'
import type {Handbook} from '../../model/handbook.ts'
import {type Subject, subjectsOf} from '../subjects.ts'
import {languageOf} from './language-of.ts'
import {placeViews} from './place.ts'
import type {View} from './view.ts'

/** The index from A to Z, a group for each letter; null for a book of one chapter. */
export function subjectsView(handbook: Handbook, words: Words): View | null {
  if (handbook.chapters.length < 2) return null
  const groups = new Map<string, Subject[]>()
  for (const subject of subjectsOf(handbook, words)) {
    const letter = initialOf(subject.title, handbook.language)
    groups.set(letter, [...(groups.get(letter) ?? []), subject])
  }
  if (groups.size === 0) return null
  return {
    kind: 'subjects',
    ...languageOf(handbook),
    id: 'subjects',
    title: words.subjects,
    groups: [...groups].map(([letter, subjects]) => ({
      kind: 'subject-group',
      letter,
      subjects: subjects.map(subjectView),
    })),
  }
}

function subjectView({title, places}: Subject): View {
  return {kind: 'subject', title, places: placeViews(places)}
}
