import type {Guide, Section, Topic} from '../model/guide.ts'
import {plainText} from '../model/plain-text.ts'

/** A part of a chapter that readers carry out: it has a heading, and steps right under it. */
export interface Task {
  readonly id: string
  readonly title: string
  /** How many steps, those of procedures without a heading counted in. */
  readonly steps: number
  /** How long it takes; null if not said. */
  readonly minutes: number | null
}

/** The tasks of a guide in reading order; "Section 2 of 6" counts these. */
export function tasksOf(guide: Guide): readonly Task[] {
  return guide.topics.flatMap(tasksIn)
}

function tasksIn(part: Topic | Section): readonly Task[] {
  const title = part.kind === 'topic' ? topicTitle(part) : plainText(part.title).trim()
  const steps = title === '' ? 0 : stepsUnder(part)
  const own = steps === 0 ? [] : [{id: part.id, title, steps, minutes: part.minutes}]
  return [...own, ...part.sections.flatMap(tasksIn)]
}

function topicTitle({role, title}: Topic): string {
  return role === 'introduction' ? '' : title
}

function stepsUnder(part: Topic | Section): number {
  const untitled = part.sections.filter(({title}) => title.length === 0)
  return untitled.reduce((count, inner) => count + stepsUnder(inner), part.steps.length)
}
