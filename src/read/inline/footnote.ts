import type {Block} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import type {Span} from '../../source/span.ts'
import type {Reading} from '../reading.ts'
import type {DraftInline} from './draft.ts'

/** Makes a footnote of its blocks; one that cannot be shown where it is called stays text. */
export function footnoteOf(
  blocks: readonly Block[] | null,
  span: Span,
  reading: Reading,
): DraftInline {
  if (blocks !== null) return {kind: 'footnote', blocks, number: 0, id: '', span}
  const text = reading.source.text.slice(span.start, span.end)
  return {kind: 'characters', text, verbatim: true, span}
}

/** The text of `^[text]`; null inside a note, where no other can stand. */
export function noteText(
  span: Span,
  reading: Reading,
  read: (reading: Reading) => readonly Inline[],
): readonly Block[] | null {
  if (reading.inNote) return null
  const inlines = read({...reading, inNote: true, footnote: () => null})
  return [{kind: 'paragraph', role: 'text', inlines, span}]
}
