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
  /** `{time=10}`: how long the section takes; null if not said. */
  readonly minutes: number | null
  /** `{facing}`: the step and the next one stand on facing pages. */
  readonly facing: boolean
  /** For the heading of a step; else null. */
  readonly step: StepHead | null
}

export interface StepHead {
  /** The number as written, in its own script. */
  readonly label: string
  /** Its value; 0 if nobody can tell. */
  readonly number: number
  readonly qualifier: readonly Inline[]
  readonly title: readonly Inline[]
}

/** A list as written, all of one kind of marker. */
export interface DraftList extends Node {
  readonly kind: 'draftList'
  readonly ordered: boolean
  readonly items: readonly DraftItem[]
}

export interface DraftItem extends Node {
  /** As written; null in lists without numbers. */
  readonly number: number | null
  /** Ticked or not, in a task list; else null. */
  readonly checked: boolean | null
  readonly blocks: readonly Draft[]
}

/** A bullet of a step, which says something and offers no choice. */
export interface DraftBullet extends Node {
  readonly kind: 'draftBullet'
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
  readonly entries: readonly DraftDefinition[]
}

export interface DraftDefinition extends Node {
  readonly term: readonly Inline[]
  readonly blocks: readonly Draft[]
}

/** A block on its way to the model: the passes leave blocks only. */
export type Draft = Block | DraftHeading | DraftList | DraftBullet | DraftQuote | DraftDefinitions

/** Makes a paragraph of plain text. */
export function paragraphOf(inlines: readonly Inline[], span: Span): Paragraph {
  return {kind: 'paragraph', role: 'text', inlines, span}
}
