import type {Section, Step, Topic} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'
import type {Span} from '../source/span.ts'

/** Where each part of a book that has an id stands in its guide; '' is the first chapter. */
export function spansById({chapters}: Handbook): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const first = chapters[0]?.guide.span
  if (first !== undefined) spans.set('', first)
  const add = ({id, span}: {readonly id: string; readonly span: Span}) => spans.set(id, span)
  const addPart = (part: Topic | Section): void => {
    add(part)
    part.steps.forEach((step: Step) => void add(step))
    part.sections.forEach(addPart)
  }
  for (const {guide} of chapters) {
    add(guide)
    guide.topics.forEach(addPart)
  }
  return spans
}
