import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Span} from '../../source/span.ts'
import {mark, type Passage} from '../survey/survey.ts'

/** Words that an author marked, as they stand in their passage. */
export interface Marked {
  readonly words: string
  readonly span: Span
  readonly passage: Passage
  /** Stands inside other marked words. */
  readonly nested: boolean
}

/** The marked words of a passage, from the outside in. */
export function markedIn(passage: Passage): readonly Marked[] {
  const found: Marked[] = []
  const walk = (inlines: readonly Inline[], nested: boolean): void => {
    for (const inline of inlines) {
      const marks = isMarked(inline)
      const words = marks ? plainText([inline]).trim() : ''
      if (words !== '') found.push({words, span: inline.span, passage, nested})
      if ('inlines' in inline) walk(inline.inlines, nested || marks)
    }
  }
  walk(passage.inlines, false)
  return found
}

/** What stands shortly before marked words, without marks. */
export function justBefore({passage, span}: Marked): string {
  const at = span.start - passage.span.start
  return passage.text.slice(Math.max(0, at - 40), at).replaceAll(mark, '')
}

function isMarked(inline: Inline): boolean {
  return inline.kind === 'emphasis' || inline.kind === 'strong' || inline.kind === 'label'
}
