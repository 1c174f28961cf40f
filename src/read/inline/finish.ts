import type {Inline} from '../../model/inline.ts'
import type {Reading} from '../reading.ts'
import {attachIds} from './attach-ids.ts'
import type {DraftInline} from './draft.ts'
import {joinText} from './join-text.ts'
import {literalEmphasis} from './literal-emphasis.ts'
import {pairTags} from './pair-tags.ts'
import {partButtons} from './part-buttons.ts'
import {mendStrays} from './strays/mend-strays.ts'

/** What the passes over one row of drafts are given. */
export interface Finishing {
  readonly reading: Reading
  /** Whether the row is the text of a link, which can hold no link. */
  readonly inLink: boolean
  /** Finishes drafts that a pass has put inside a new inline. */
  readonly finish: (drafts: readonly DraftInline[]) => readonly Inline[]
}

/** One step from drafts towards inlines, over the drafts that stand side by side. */
export type InlinePass = (drafts: readonly DraftInline[], to: Finishing) => readonly DraftInline[]

const passes: readonly InlinePass[] = [attachIds, pairTags, mendStrays, literalEmphasis]

/** Turns drafts that stand side by side into inlines. */
export function finish(
  drafts: readonly DraftInline[],
  reading: Reading,
  inLink: boolean,
): readonly Inline[] {
  const to: Finishing = {reading, inLink, finish: inner => finish(inner, reading, inLink)}
  const finished = passes.reduce((row, pass) => pass(row, to), drafts)
  return partButtons(joinText(finished, to))
}
