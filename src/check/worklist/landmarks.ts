import type {Section, Step} from '../../model/guide.ts'
import type {Picture} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Span} from '../../source/span.ts'
import type {Survey} from '../survey/survey.ts'

/** Finds what an author would name to say where a place is. */
export interface Landmarks {
  /** The section and the step around a place: "Save a file, step 3"; '' outside any. */
  readonly whereIs: (span: Span) => string
  readonly pictureAt: (span: Span) => Picture | undefined
}

interface Named {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Looks the sections, steps and pictures of a library up once for many places. */
export function landmarksOf({topics}: Survey): Landmarks {
  const named = new Map(topics.map(({topic, source}) => [source.path, namedIn(topic)]))
  const pictures = new Map(
    topics.flatMap(topic => topic.pictures).map(({picture}) => [keyOf(picture.span), picture]),
  )
  return {
    whereIs: span => {
      const around = (named.get(span.file) ?? []).filter(
        ({start, end}) => start <= span.start && span.start < end,
      )
      return around.at(-1)?.name ?? ''
    },
    pictureAt: span => pictures.get(keyOf(span)),
  }
}

function keyOf({file, start}: Span): string {
  return `${file}\n${start}`
}

/** From the outside in, so that the last one around a place is the nearest. */
function namedIn(part: {
  readonly steps: readonly Step[]
  readonly sections: readonly Section[]
  readonly title?: Section['title'] | string
}): readonly Named[] {
  const title = typeof part.title === 'object' ? plainText(part.title) : ''
  const steps = part.steps.map(({span, label}) => ({
    start: span.start,
    end: span.end,
    name: title === '' ? `step ${label}` : `${title}, step ${label}`,
  }))
  const sections = part.sections.flatMap(section => [
    {start: section.span.start, end: section.span.end, name: plainText(section.title)},
    ...namedIn(section),
  ])
  return [...steps, ...sections]
}
