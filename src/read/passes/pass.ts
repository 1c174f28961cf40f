import type {Block} from '../../model/block.ts'
import type {TopicRole} from '../../model/guide.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'
import type {Draft} from '../block/draft.ts'
import type {Labels} from '../labels/labels.ts'
import type {BoldText} from './bold-texts.ts'

/** Where a row of drafts stands. */
export interface Place {
  readonly kind: 'section' | 'step' | 'item' | 'inner'
  /** Whether the row lies in a step, however deep. */
  readonly inStep: boolean
  /** Whether a picture stands in the step: then the numbers are discs on it. */
  readonly hasPicture: boolean
  /** For rows in an item: whether the item is numbered and does not announce a list. */
  readonly inAct: boolean
  /** Whether the row lies in a box: no paragraph of it opens another one. */
  readonly inBox: boolean
  /** Whether the row lies in a question or an answer. */
  readonly inAnswers: boolean
}

/** A row that stands directly under a heading. */
export const underHeading: Place = {
  kind: 'section',
  inStep: false,
  hasPicture: false,
  inAct: false,
  inBox: false,
  inAnswers: false,
}

/** The place of a row inside another block. */
export function inside(place: Place, more: Partial<Place> = {}): Place {
  return {...place, kind: 'inner', inAct: false, ...more}
}

/** What the passes over the blocks of one topic are given. */
export interface Setting {
  readonly source: Source
  readonly report: Report
  readonly labels: Labels
  readonly role: TopicRole
  /** The warnings in bold of the whole guide, by their words. */
  readonly boldTexts: ReadonlyMap<string, readonly BoldText[]>
  readonly place: Place
  /** Runs all passes over drafts that stand inside another block. */
  readonly settle: (drafts: readonly Draft[], place: Place) => readonly Block[]
}

/** One step from drafts to blocks, over the drafts that stand under each other. */
export type BlockPass = (drafts: readonly Draft[], to: Setting) => readonly Draft[]

/** Whether no blank line stands between two spans. */
export function touch(first: Span, second: Span, source: Source): boolean {
  return !/\n[ \t]*\n/.test(source.text.slice(first.end, second.start))
}

/** A span of the first characters of another. */
export function startOf(span: Span, length = 1): Span {
  return {...span, end: Math.min(span.end, span.start + length)}
}
