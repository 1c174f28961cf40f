import type {Inline} from '../../model/inline.ts'
import type {Span} from '../../source/span.ts'

/** Text before it is cleaned; `verbatim` if each character stands so in the source. */
export interface Characters {
  readonly kind: 'characters'
  readonly text: string
  readonly verbatim: boolean
  readonly span: Span
}

/** The second bracket of `[text](url)[id]`. */
export interface Reference {
  readonly kind: 'reference'
  readonly id: string
  readonly span: Span
}

/** What stands in a line while it is read; the finishing passes leave inlines only. */
export type DraftInline = Inline | Characters | Reference
