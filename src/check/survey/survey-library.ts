import type {Library} from '../../model/library.ts'
import type {Sources} from '../../source/source.ts'
import type {Survey} from './survey.ts'
import {surveyTopic} from './survey-topic.ts'

/** Walks every topic whose source is at hand. */
export function surveyLibrary(library: Library, sources: Sources): Survey {
  const topics = library.guides.flatMap(guide =>
    guide.topics.flatMap(topic => {
      const source = sources.get(topic.span.file)
      return source === undefined ? [] : [surveyTopic(guide, topic, source)]
    }),
  )
  return {library, sources, topics}
}
