import type {Section, Step, Topic} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'
import {walkInlinesOf} from '../model/walk.ts'

type Part = Topic | Section

/** Which template is to write each id of a refined handbook, so that a missing one has a culprit. */
export function kindsOfIds(handbook: Handbook): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>()
  const visitStep = (step: Step): void => {
    kinds.set(step.id, 'step')
    visitNotes(step)
  }
  const visitNotes = ({blocks}: Part | Step): void =>
    walkInlinesOf(blocks, inline => {
      if (inline.kind === 'link' && inline.use) kinds.set(inline.use, 'term')
      if (inline.kind !== 'footnote') return
      kinds.set(inline.id, 'footnote')
      kinds.set(`${inline.id}-ref`, 'noteref')
    })
  const visit = (part: Part): void => {
    kinds.set(part.id, part.kind)
    visitNotes(part)
    part.steps.forEach(visitStep)
    part.sections.forEach(visit)
  }
  for (const {guide} of handbook.chapters) {
    kinds.set(guide.id, 'chapter')
    guide.topics.forEach(visit)
  }
  for (const {id} of handbook.parts) kinds.set(id, 'part')
  for (const {id} of handbook.glossary) kinds.set(id, 'glossary-term')
  return kinds
}
