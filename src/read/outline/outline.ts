import type {Paragraph} from '../../model/block.ts'
import type {Draft, DraftHeading} from '../block/draft.ts'
import {endsInColon} from '../passes/ends-in-colon.ts'
import type {DraftSection, DraftStep} from './draft-outline.ts'

/**
 * Nests sections by their depth. A step belongs to the section before it, whatever its own depth; one
 * that is numbered 1 again begins a procedure without a heading, and the sentence before it leads in.
 */
export function outline(drafts: readonly Draft[]): DraftSection {
  const root = sectionOf(null, 0)
  const path = [root]
  const top = () => path[path.length - 1] ?? root
  for (const draft of drafts) {
    if (draft.kind !== 'draftHeading') {
      const step = top().steps[top().steps.length - 1]
      ;(step ?? top()).drafts.push(draft)
    } else if (draft.step !== null) {
      if (startsAgain(top(), draft)) {
        const last = top().steps[top().steps.length - 1]
        while (top().depth === untitled) path.pop()
        path.push(procedure(top(), last))
      }
      top().steps.push({heading: draft, drafts: []})
    } else {
      while (path.length > 1 && top().depth >= draft.depth) path.pop()
      const section = sectionOf(draft, draft.depth)
      top().sections.push(section)
      path.push(section)
    }
  }
  return root
}

function sectionOf(heading: DraftHeading | null, depth: number): DraftSection {
  return {heading, depth, drafts: [], steps: [], sections: []}
}

function startsAgain({steps}: DraftSection, heading: DraftHeading): boolean {
  const last = steps[steps.length - 1]
  return (last?.heading.step?.number ?? 0) > 1 && heading.step?.number === 1
}

/** Deeper than any heading, so that the next heading closes it. */
const untitled = 7

function procedure(section: DraftSection, last: DraftStep | undefined): DraftSection {
  const next = sectionOf(null, untitled)
  const lead = last === undefined ? null : takeLead(last)
  if (lead !== null) next.drafts.push(lead)
  section.sections.push(next)
  return next
}

function takeLead({drafts}: DraftStep): Paragraph | null {
  const lead = drafts[drafts.length - 1]
  if (lead?.kind !== 'paragraph' || drafts.length < 2 || !endsInColon(lead)) return null
  drafts.pop()
  return lead
}
