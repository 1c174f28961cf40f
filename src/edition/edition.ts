import type {Span} from '../source/span.ts'
import type {Printing} from './printing.ts'

/** A word of an edition file with its place, so that a report can point at it. */
export interface Named {
  readonly name: string
  readonly span: Span
}

/** One line of an edition's list: a guide, whole or with the topics that are named. */
export interface Selection {
  readonly guide: Named
  /** BCP 47, or '' for the edition's language. */
  readonly language: string
  /** Empty: all topics. */
  readonly topics: readonly Named[]
}

/** Chapters under a title of their own, as an edition lists them. */
export interface PartSelection {
  readonly title: string
  /** What the part is about, or ''. */
  readonly about: string
  readonly selections: readonly Selection[]
}

/** `by-need` groups the guides by what they are for; `usual` does so in a large book of all guides. */
export type PartsWish = 'usual' | 'none' | 'by-need' | readonly PartSelection[]

/** Which guides make a handbook, in which order, under whose name; '' where not given. */
export interface Edition {
  /** `[a-z0-9-]+`, from the file's name; names the folder and files of the book. */
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly language: string
  readonly publisher: string
  readonly version: string
  /** ISO date. */
  readonly date: string
  readonly license: string
  /** How to tell a genuine copy: where the signed list is, whose key it is. */
  readonly verify: string
  readonly printing: Printing
  /** Where the newest edition is found on the web. */
  readonly address: string
  /** Null: every guide of the library, in its order. */
  readonly selections: readonly Selection[] | null
  /** Guides that only a part lists belong to the book, too. */
  readonly parts: PartsWish
  readonly span: Span
}
