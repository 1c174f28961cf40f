import type {Callout, Inline} from '../../model/inline.ts'
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

/** `{callouts="…"}` behind a picture. */
export interface Callouts {
  readonly kind: 'callouts'
  readonly callouts: readonly Callout[]
  readonly span: Span
}

/** An asterisk that found no partner. */
export interface Stray {
  readonly kind: 'stray'
  readonly open: boolean
  readonly close: boolean
  readonly span: Span
}

/** An HTML tag: what it does, and whether it begins or ends it. */
export interface Tag {
  readonly kind: 'tag'
  readonly does: 'strong' | 'emphasis'
  readonly closes: boolean
  readonly span: Span
}

/** What stands in a line while it is read; the finishing passes leave inlines only. */
export type DraftInline = Inline | Characters | Reference | Callouts | Stray | Tag
