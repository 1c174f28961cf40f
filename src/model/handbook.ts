import type {Guide} from './guide.ts'

/** One guide in its place in a handbook. */
export interface Chapter {
  readonly kind: 'chapter'
  /** Counts from 1; 0 until refine. */
  readonly number: number
  readonly guide: Guide
}

/** A row of the contents: a chapter, a topic or a section. Steps are never listed. */
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
  readonly chapters: readonly Chapter[]
  /** Empty until refine. */
  readonly contents: readonly ContentsEntry[]
}
