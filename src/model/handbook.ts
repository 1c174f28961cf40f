import type {Span} from '../source/span.ts'
import type {Guide} from './guide.ts'

/** One guide in its place in a handbook. */
export interface Chapter {
  readonly kind: 'chapter'
  /** Counts from 1; 0 until refine. */
  readonly number: number
  readonly guide: Guide
}

/** Chapters that follow each other, under a title of their own: those of one need, most likely. */
export interface Part {
  readonly kind: 'part'
  /** Unique in the handbook, ASCII; '' until refine. */
  readonly id: string
  readonly title: string
  /** What the edition says of it, or ''. */
  readonly about: string
  /** Where its chapters begin among those of the book, counted from 0, and how many they are. */
  readonly first: number
  readonly count: number
}

/** A word that the book explains. */
export interface Term {
  readonly kind: 'term'
  /** Unique in the handbook, ASCII; '' until refine. */
  readonly id: string
  readonly name: string
  /** Other forms of the word, as they stand in texts. */
  readonly forms: readonly string[]
  readonly meaning: string
  /** Where it stands in the guides, once a section; empty until refine. */
  readonly uses: readonly Use[]
  readonly span: Span
}

/** The first place of a term in a section. */
export interface Use {
  readonly id: string
  /** Number of the chapter. */
  readonly chapter: number
  /** Title of the guide. */
  readonly guide: string
  /** Title of the section; for the text of a topic, of guide and topic. */
  readonly title: string
}

/** A row of the contents: a part, a chapter, a topic or a section. Steps are never listed. */
export interface ContentsEntry {
  /** Id of the node it leads to. */
  readonly id: string
  /** Chapter number as printed, or ''. */
  readonly number: string
  readonly title: string
  readonly entries: readonly ContentsEntry[]
}

/** One book: what an edition selected, in its order and language. */
export interface Handbook {
  readonly kind: 'handbook'
  /** `[a-z0-9-]+`; names the folder and the files of the book. */
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The edition's own words and dates; '' where not given. */
  readonly publisher: string
  readonly version: string
  /** ISO date of this edition, or '' where not given. */
  readonly date: string
  readonly license: string
  /** How readers find out whether their copy is genuine. */
  readonly verify: string
  /** Where the newest edition is found: a web address, or ''. */
  readonly address: string
  readonly chapters: readonly Chapter[]
  /** None in most books; chapters before the first part belong to none. */
  readonly parts: readonly Part[]
  /** The terms that the book may explain; after refine, those that it uses. */
  readonly glossary: readonly Term[]
  /** Chapters, or parts with their chapters. Empty until refine. */
  readonly contents: readonly ContentsEntry[]
}
