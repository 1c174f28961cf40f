import type {Figure} from '../../model/block.ts'
import type {Guide, Section, Step, Topic} from '../../model/guide.ts'
import type {Inline, Link, Picture} from '../../model/inline.ts'
import type {Library} from '../../model/library.ts'
import type {Source, Sources} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'

/** Where something stands; null outside any section or step. */
export interface Setting {
  readonly section: Section | null
  readonly step: Step | null
}

/** Words that belong together: a paragraph, a cell, a term, a title, a caption. */
export interface Passage extends Setting {
  readonly kind: 'prose' | 'title' | 'caption'
  readonly span: Span
  readonly inlines: readonly Inline[]
  /**
   * As long as the span, so that places in it are places in the source: marks of Markdown are
   * `mark`, and what is no prose (pictures, addresses, code, paths) is `object`.
   */
  readonly text: string
}

/** Stands in `Passage.text` for a character of markup: word joiner. */
export const mark = '\u2060'
/** Stands in `Passage.text` for a character that is no prose: object replacement character. */
export const object = '\ufffc'

/** A picture, and whether it stands in a sentence. */
export interface PlacedPicture extends Setting {
  readonly picture: Picture
  readonly inline: boolean
}

/** A figure where it stands. */
export interface PlacedFigure extends Setting {
  readonly figure: Figure
}

/** What the rules look at in one topic. */
export interface SurveyedTopic {
  readonly guide: Guide
  readonly topic: Topic
  readonly source: Source
  /** English words and their order may be judged. */
  readonly english: boolean
  readonly passages: readonly Passage[]
  readonly pictures: readonly PlacedPicture[]
  readonly figures: readonly PlacedFigure[]
  readonly links: readonly Link[]
}

/** A library walked once for all rules. */
export interface Survey {
  readonly library: Library
  readonly sources: Sources
  readonly topics: readonly SurveyedTopic[]
}
