import type {Guide, Section, Step, Topic} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'

/** A part of a book that a reader can be led to. */
export type Part = Guide | Topic | Section | Step

/** Each part of a book by its id; '' is the first chapter. */
export function partsById({chapters}: Handbook): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  const first = chapters[0]?.guide
  if (first !== undefined) parts.set('', first)
  const add = (part: Part) => parts.set(part.id, part)
  const addPart = (part: Topic | Section): void => {
    add(part)
    part.steps.forEach((step: Step) => void add(step))
    part.sections.forEach(addPart)
  }
  for (const {guide} of chapters) {
    add(guide)
    guide.topics.forEach(addPart)
  }
  return parts
}
