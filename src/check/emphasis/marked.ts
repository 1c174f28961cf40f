import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {walkInlines} from '../../model/walk.ts'
import type {Span} from '../../source/span.ts'
import {mark, type Passage} from '../survey/survey.ts'

/** Words that an author marked, as they stand in their passage. */
export interface Marked {
  readonly words: string
  readonly span: Span
  readonly passage: Passage
  /** What stands before it in the passage, without marks. */
  readonly before: string
}

/** The marked words of a passage, innermost marks left out. */
export function markedIn(passage: Passage): readonly Marked[] {
  const found: Marked[] = []
  walkInlines(passage.inlines, inline => {
    if (!isMarked(inline)) return
    const words = plainText([inline]).trim()
    const before = passage.text.slice(0, inline.span.start - passage.span.start)
    if (words !== '') {
      found.push({words, span: inline.span, passage, before: before.replaceAll(mark, '')})
    }
  })
  return found
}

function isMarked(inline: Inline): boolean {
  return inline.kind === 'emphasis' || inline.kind === 'strong' || inline.kind === 'label'
}
