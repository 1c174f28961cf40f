import type {Section} from '../model/guide.ts'
import type {Library} from '../model/library.ts'
import {findCopies} from './guide/find-copies.ts'

/**
 * The library as it is printed: a section that stands a second time in its guide, word for word, is
 * left out. Reading keeps both and reports the copy, so that faults inside it are found too.
 */
export function withoutCopies(library: Library): Library {
  const guides = library.guides.map(guide => {
    const copies = findCopies(guide.topics, new Map(), () => {})
    if (copies.size === 0) return guide
    const topics = guide.topics.map(topic => ({
      ...topic,
      sections: without(topic.sections, copies),
    }))
    return {...guide, topics}
  })
  return {...library, guides}
}

function without(sections: readonly Section[], copies: ReadonlySet<Section>): readonly Section[] {
  return sections
    .filter(section => !copies.has(section))
    .map(section => ({...section, sections: without(section.sections, copies)}))
}
