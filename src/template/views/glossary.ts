import {inAlphabet} from '../../language/alphabet.ts'
import type {Words} from '../../language/words.ts'
import type {Handbook, Term, Use} from '../../model/handbook.ts'
import {languageOf} from './language-of.ts'
import {placeViews} from './place.ts'
import type {View} from './view.ts'

/** The words that the book explains, in the order of the alphabet; null if it uses none. */
export function glossaryView(handbook: Handbook, words: Words): View | null {
  const {glossary, language} = handbook
  if (glossary.length === 0) return null
  const before = inAlphabet(language)
  const terms = [...glossary].sort((one, other) => before(one.name, other.name))
  return {
    kind: 'glossary',
    ...languageOf(handbook),
    id: 'glossary',
    title: words.glossary,
    terms: terms.map(termView),
  }
}

/** A term with the place in each chapter where it is used first. */
function termView({id, name, meaning, uses}: Term): View {
  const chapters = new Map<number, Use>()
  for (const use of uses) if (!chapters.has(use.chapter)) chapters.set(use.chapter, use)
  const places = [...chapters.values()].map(use => ({id: use.id, title: use.guide}))
  return {kind: 'glossary-term', id, name, meaning, places: placeViews(places)}
}
