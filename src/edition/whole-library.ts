import type {Library} from '../model/library.ts'
import type {Edition} from './edition.ts'
import {anyPrinting} from './printing.ts'

/**
 * The edition of everything, in the library's order, named `handbook`. A library of one guide takes
 * that guide's title; `title` is for all others, in the library's language.
 */
export function wholeLibrary(library: Library, title = 'Handbook'): Edition {
  const [first] = library.guides
  return {
    name: 'handbook',
    title: library.guides.length === 1 && first !== undefined ? first.title : title,
    subtitle: '',
    language: languageOf(library),
    publisher: '',
    version: '',
    date: '',
    license: '',
    verify: '',
    printing: anyPrinting,
    address: '',
    selections: null,
    parts: 'usual',
    span: {file: '', start: 0, end: 0},
  }
}

/** The language that most guides are in, the first of them where two are equal; `en` if none. */
export function languageOf(library: Library): string {
  const counts = new Map<string, number>()
  for (const {language} of library.guides) counts.set(language, (counts.get(language) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? 'en'
}
