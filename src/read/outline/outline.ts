import {plainText} from '../../model/plain-text.ts'
import type {Draft, DraftHeading} from '../block/draft.ts'
import {wholeMark} from '../inline/whole-mark.ts'
import {endsInColon} from '../passes/ends-in-colon.ts'
import {countWords} from '../passes/words.ts'
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
  const number = last?.heading.step?.number ?? 0
  if (last === undefined || heading.step?.number !== 1) return false
  return number > 1 || (number === 1 && leadAt(last) !== -1)
}

/** Deeper than any heading, so that the next heading closes it. */
const untitled = 7

function procedure(section: DraftSection, last: DraftStep | undefined): DraftSection {
  const next = sectionOf(null, untitled)
  const at = last === undefined ? -1 : leadAt(last)
  if (last !== undefined && at !== -1)
    next.drafts.push(...last.drafts.splice(at).map(withoutBullet))
  section.sections.push(next)
  return next
}

/** Where the lead of the next procedure begins in a step: at a small title, or the last sentence. */
function leadAt({drafts}: DraftStep): number {
  const title = drafts.findLastIndex((draft, index) => index > 0 && isSmallTitle(draft))
  if (title !== -1) return title
  const lead = drafts[drafts.length - 1]
  const leads = lead?.kind === 'paragraph' && drafts.length > 1 && endsInColon(lead)
  return leads ? drafts.length - 1 : -1
}

/** A few words in bold that end in no stop, in a paragraph or a bullet of their own. */
function isSmallTitle(draft: Draft): boolean {
  const bare = withoutBullet(draft)
  if (bare.kind !== 'paragraph' || wholeMark(bare.inlines)?.kind !== 'strong') return false
  const text = plainText(bare.inlines).trim()
  return countWords(text) <= mostWords && !/[.!:;,\u3002\uff01]$/.test(text)
}

/** Words of a small title. */
const mostWords = 12

function withoutBullet(draft: Draft): Draft {
  const [only, ...others] = draft.kind === 'draftList' && !draft.ordered ? draft.items : []
  const [block, ...more] = only?.blocks ?? []
  const isAlone = others.length === 0 && more.length === 0 && block?.kind === 'paragraph'
  return isAlone && isSmallTitle(block) ? block : draft
}
