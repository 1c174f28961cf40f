import type {Guide, Topic} from '../model/guide.ts'
import type {Library} from '../model/library.ts'
import type {Report} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import {visible} from '../report/visible.ts'
import type {Edition, Named, Selection} from './edition.ts'

/** The guides that an edition's list names; `chosen` are those that the book has already. */
export function chosenGuides(
  library: Library,
  edition: Pick<Edition, 'name' | 'selections' | 'language'>,
  chosen: Set<Guide>,
  report: Report,
): readonly Guide[] {
  const {selections, language} = edition
  if (selections === null) {
    const own = library.guides.filter(guide => guide.language === language)
    return edition.name === 'handbook' || own.length === 0 ? library.guides : own
  }
  return selections.flatMap(selection => {
    const guide = guideOf(selection, language, library)
    if (guide === undefined) {
      reportUnknownGuide(selection.guide, library, report)
      return []
    }
    if (chosen.has(guide)) reportTwice(selection.guide, report)
    else chosen.add(guide)
    return [{...guide, topics: topicsOf(guide, selection.topics, report)}]
  })
}

/** The guide in the language that is asked for, else in any. */
function guideOf(selection: Selection, language: string, library: Library): Guide | undefined {
  const named = library.guides.filter(({slug}) => slug === selection.guide.name.toLowerCase())
  const wanted = selection.language || language
  return named.find(guide => guide.language === wanted) ?? named[0]
}

/** What must be known before goes with every topic of a guide, whether it is named or not. */
function topicsOf(guide: Guide, names: readonly Named[], report: Report): readonly Topic[] {
  if (names.length === 0) return guide.topics
  const chosen = names.flatMap(name => {
    const topic = guide.topics.find(topic => isCalled(topic, name.name))
    if (topic === undefined) reportUnknownTopic(name, guide, report)
    return topic ?? []
  })
  const premises = guide.topics.filter(topic => topic.role === 'premise' && !chosen.includes(topic))
  return [...premises, ...chosen]
}

function isCalled(topic: Topic, name: string): boolean {
  return namesOf(topic).some(own => fold(own) === fold(name))
}

/** A topic may be named as in its file's name, by its title, or by what it is for. */
function namesOf(topic: Topic): readonly string[] {
  return [topic.slug, topic.title, topic.role].filter(name => name !== '' && name !== 'other')
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-')
}

function reportUnknownGuide({name, span}: Named, library: Library, report: Report): void {
  const slugs = [...new Set(library.guides.map(guide => guide.slug))]
  const near = nearest(name, slugs)
  report({
    code: 'edition/unknown-guide',
    severity: 'error',
    message: `the library has no guide "${visible(name)}"`,
    span,
    hint: near === '' ? `use one of: ${slugs.join(', ')}` : `write ${near} if that was meant`,
  })
}

function reportUnknownTopic({name, span}: Named, guide: Guide, report: Report): void {
  const names = guide.topics.map(topic => topic.slug || topic.title)
  const near = nearest(name, guide.topics.flatMap(namesOf))
  report({
    code: 'edition/unknown-topic',
    severity: 'error',
    message: `the guide "${guide.slug}" has no topic "${visible(name)}"`,
    span,
    hint: near === '' ? `use one of: ${names.join(', ')}` : `write ${near} if that was meant`,
  })
}

function reportTwice({name, span}: Named, report: Report): void {
  report({
    code: 'edition/guide-twice',
    severity: 'warning',
    message: `"${visible(name)}" is in this edition twice`,
    span,
    hint: 'remove one of the two lines',
  })
}
