import type {Report} from '../report/diagnostic.ts'
import type {Span} from '../source/span.ts'
import type {Passage, Survey, SurveyedTopic} from './survey/survey.ts'

/** One rule: looks at a whole library and reports each place that breaks it. */
export type Check = (survey: Survey, report: Report) => void

/** A rule that looks at one topic at a time. */
export function inEachTopic(check: (topic: SurveyedTopic, report: Report) => void): Check {
  return ({topics}, report) => {
    for (const topic of topics) check(topic, report)
  }
}

/** A rule that knows English words and looks at one passage at a time. */
export function inEnglish(check: (passage: Passage, report: Report) => void): Check {
  return inEachTopic(({english, passages}, report) => {
    if (english) for (const passage of passages) check(passage, report)
  })
}

/** A rule that looks at one passage of any language at a time. */
export function inEachPassage(check: (passage: Passage, report: Report) => void): Check {
  return inEachTopic(({passages}, report) => {
    for (const passage of passages) check(passage, report)
  })
}

/** The span of a stretch of a passage's text. */
export function spotIn(passage: Passage, index: number, length: number): Span {
  const start = passage.span.start + index
  return {file: passage.span.file, start, end: start + length}
}
