import type {Inline} from '../../model/inline.ts'

/** Bold or italics over a whole paragraph, and what it holds without them. */
export interface WholeMark {
  readonly kind: 'strong' | 'emphasis'
  readonly inlines: readonly Inline[]
}

/**
 * Finds a mark that holds every letter of a paragraph; marks that only blanks part count as one, and
 * a closing `.`, `:` or `!` outside does not matter.
 */
export function wholeMark(inlines: readonly Inline[]): WholeMark | null {
  const kind = inlines.find(inline => inline.kind !== 'text')?.kind
  if (kind !== 'strong' && kind !== 'emphasis') return null
  const inner: Inline[] = []
  for (const inline of inlines) {
    if (inline.kind === kind) inner.push(...inline.inlines)
    else if (inline.kind === 'text' && /^[^\p{L}\p{Nd}]*$/u.test(inline.text)) inner.push(inline)
    else return null
  }
  return {kind, inlines: inner}
}
