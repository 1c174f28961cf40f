import type {Span} from '../source/span.ts'
import type {Block} from './block.ts'

interface Node {
  readonly span: Span
}

/** Characters for the reader, NFC, white space folded; typography happens when they are set. */
export interface Text extends Node {
  readonly kind: 'text'
  readonly text: string
}

export interface Emphasis extends Node {
  readonly kind: 'emphasis'
  readonly inlines: readonly Inline[]
}

export interface Strong extends Node {
  readonly kind: 'strong'
  readonly inlines: readonly Inline[]
}

/** Words on the screen: a button, a menu, a field name; set bold in both books. */
export interface Label extends Node {
  readonly kind: 'label'
  readonly inlines: readonly Inline[]
}

/** A path, sample password, address or command: never hyphenated, quoted or changed. */
export interface Literal extends Node {
  readonly kind: 'literal'
  readonly text: string
}

export interface Link extends Node {
  readonly kind: 'link'
  readonly inlines: readonly Inline[]
  /** As written: absolute address, `#anchor` or relative path; refine decides what it means. */
  readonly url: string
  /** The id in `linkmap.txt` of the two-link notation, or ''. */
  readonly reference: string
  /** Id of the node in this handbook that the link leads to, or '' (set by refine). */
  readonly target: string
  /** Set by refine where it leads to a guide of the library that this handbook leaves out. */
  readonly leftOut?: true
  /** Set by refine on a term that leads to its meaning: the id of this place, or '' after the first. */
  readonly use?: string
}

/** A picture inside a sentence, such as the picture of a button. */
export interface Button extends Node {
  readonly kind: 'button'
  readonly picture: Picture
}

export interface Break extends Node {
  readonly kind: 'break'
}

export interface Footnote extends Node {
  readonly kind: 'footnote'
  readonly blocks: readonly Block[]
  /** Counts from 1 in its chapter; 0 until refine. */
  readonly number: number
  /** '' until refine. */
  readonly id: string
}

/** A numbered disc on a picture; all measures in pixels of the picture. */
export interface Callout {
  readonly number: number
  readonly x: number
  readonly y: number
  /** Size of the ring around the target, or 0 by 0 for a disc alone. */
  readonly width: number
  readonly height: number
}

/** What the author wrote of a picture. The figures stage makes the plate. */
export interface Picture extends Node {
  readonly alt: string
  /** As written; may be remote, missing or outside the folder of pictures. */
  readonly url: string
  readonly reference: string
  readonly callouts: readonly Callout[]
  /** File name of the plate, `<hash>.png|jpg`, or '' while or if there is none. */
  readonly plate: string
  /** Pixels of the plate; 0 if there is none. */
  readonly width: number
  readonly height: number
}

export type Inline = Text | Emphasis | Strong | Label | Literal | Link | Button | Break | Footnote
