import type {Block, Paragraph} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import type {Span} from '../../source/span.ts'

interface Node {
  readonly span: Span
}

/** A heading before the outline is made of it. */
export interface DraftHeading extends Node {
  readonly kind: 'draftHeading'
  /** How many `#` the author wrote. */
  readonly depth: number
  readonly inlines: readonly Inline[]
  /** The author's own `{#id}`, or ''. */
  readonly anchor: string
}

/** A list as written, one of a kind of marker. */
export interface DraftList extends Node {
  readonly kind: 'draftList'
  readonly ordered: boolean
  readonly items: readonly DraftItem[]
}

export interface DraftItem extends Node {
  readonly number: number | null
  /** Ticked or not, in a task list; else null. */
  readonly checked: boolean | null
  readonly blocks: readonly Draft[]
}

export interface DraftQuote extends Node {
  readonly kind: 'draftQuote'
  /** The word in `[!WARNING]`, or ''. */
  readonly alert: string
  readonly blocks: readonly Draft[]
}

export interface DraftDefinitions extends Node {
  readonly kind: 'draftDefinitions'
  readonly entries: readonly {
    readonly term: readonly Inline[]
    readonly blocks: readonly Draft[]
    readonly span: Span
  }[]
}

/** A block on its way to the model: the passes leave blocks only. */
export type Draft = Block | DraftHeading | DraftList | DraftQuote | DraftDefinitions

export function paragraphOf(inlines: readonly Inline[], span: Span): Paragraph {
  return {kind: 'paragraph', role: 'text', inlines, span}
}
