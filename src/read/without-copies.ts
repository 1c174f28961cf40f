import type {Section, Topic} from '../model/guide.ts'
import type {Library} from '../model/library.ts'
import {findCopies} from './guide/find-copies.ts'

/**
 * The library as it is printed: a section or topic that stands a second time in its guide, word for
 * word, is left out. Reading keeps both and reports the copy, so that faults inside it are found too.
 */
export function withoutCopies(library: Library): Library {
  const quiet = {sources: new Map(), report: () => {}, keepCopies: false}
  const guides = library.guides.map(guide => {
    const copies = findCopies(guide.topics, quiet)
    if (copies.size === 0) return guide
    const topics = guide.topics
      .filter(topic => !copies.has(topic))
      .map(topic => ({...topic, sections: without(topic.sections, copies)}))
    return {...guide, topics}
  })
  return {...library, guides}
}

function without(
  sections: readonly Section[],
  copies: ReadonlySet<Section | Topic>,
): readonly Section[] {
  return sections
    .filter(section => !copies.has(section))
    .map(section => ({...section, sections: without(section.sections, copies)}))
}
