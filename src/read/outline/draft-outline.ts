import type {Draft, DraftHeading} from '../block/draft.ts'

/** A heading with all that stands under it, before its blocks are settled. */
export interface DraftSection {
  /** Null for a topic, and for a procedure that starts again at step 1 without a heading. */
  readonly heading: DraftHeading | null
  /** The author's count of `#`; 0 for a topic. */
  readonly depth: number
  readonly drafts: Draft[]
  readonly steps: DraftStep[]
  readonly sections: DraftSection[]
}

export interface DraftStep {
  readonly heading: DraftHeading
  readonly drafts: Draft[]
}
