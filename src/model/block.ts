import type {Span} from '../source/span.ts'
import type {Inline, Picture} from './inline.ts'

interface Node {
  readonly span: Span
}

/** What a paragraph does for the reader; `runIn` is a small title that opens what follows. */
export type ParagraphRole = 'text' | 'explanation' | 'instruction' | 'result' | 'runIn'

export interface Paragraph extends Node {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly inlines: readonly Inline[]
}

/** `callouts`: numbered, and the numbers are discs on the picture, so they are kept as written. */
export type ListStyle = 'callouts' | 'bullets' | 'questions' | 'tasks'

export interface List extends Node {
  readonly kind: 'list'
  readonly style: ListStyle
  readonly items: readonly Item[]
}

export interface Item extends Node {
  readonly kind: 'item'
  /** As written; null in lists without numbers. */
  readonly number: number | null
  readonly role: 'instruction' | 'observation'
  /** For tasks: ticked or not; false elsewhere. */
  readonly checked: boolean
  readonly blocks: readonly Block[]
}

export type BoxLevel = 'danger' | 'warning' | 'caution' | 'note' | 'tip'

/** A framed notice. Software never guesses `danger`. */
export interface Box extends Node {
  readonly kind: 'box'
  readonly level: BoxLevel
  /** How the author marked it: a label such as `**Note**:`, whole bold, whole italic, an alert. */
  readonly origin: 'label' | 'bold' | 'italic' | 'alert' | 'premise'
  /** The author's own label where it says more than the signal word, such as "Installation Note". */
  readonly label: readonly Inline[]
  readonly blocks: readonly Block[]
}

export interface Figure extends Node {
  readonly kind: 'figure'
  readonly pictures: readonly Picture[]
  /** With its own words and number, such as "Figure 3: The main window". */
  readonly caption: readonly Inline[]
}

export interface Definitions extends Node {
  readonly kind: 'definitions'
  readonly entries: readonly Definition[]
}

export interface Definition extends Node {
  readonly kind: 'definition'
  readonly term: readonly Inline[]
  readonly blocks: readonly Block[]
}

/** Questions and answers of an FAQ. */
export interface Answers extends Node {
  readonly kind: 'answers'
  readonly pairs: readonly Answer[]
}

export interface Answer extends Node {
  readonly kind: 'answer'
  readonly question: readonly Block[]
  readonly answer: readonly Block[]
}

export type Alignment = 'start' | 'center' | 'end'

export interface Table extends Node {
  readonly kind: 'table'
  readonly alignments: readonly Alignment[]
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell extends Node {
  readonly kind: 'cell'
  readonly inlines: readonly Inline[]
}

export interface Quote extends Node {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
}

/** Lines to type or read as they stand. */
export interface Code extends Node {
  readonly kind: 'code'
  readonly text: string
}

export interface Rule extends Node {
  readonly kind: 'rule'
}

export type Block =
  | Paragraph
  | List
  | Box
  | Figure
  | Definitions
  | Answers
  | Table
  | Quote
  | Code
  | Rule
