import type {Block} from '../../model/block.ts'
import type {Draft} from '../block/draft.ts'
import {answers} from './answers.ts'
import {boxes} from './boxes.ts'
import {bullets} from './bullets.ts'
import {definitions} from './definitions.ts'
import {explain} from './explain.ts'
import {figures} from './figures.ts'
import {instructions} from './instructions.ts'
import {joinLists} from './join-lists.ts'
import {lists} from './lists.ts'
import {nestShallow} from './nest-shallow.ts'
import {numbers} from './numbers.ts'
import type {BlockPass, Place, Setting} from './pass.ts'
import {quotes} from './quotes.ts'
import {splitItems} from './split-items.ts'
import {splitLabels} from './split-labels.ts'

/** In this order: the parts of a list find each other before anybody asks what a paragraph means. */
const passes: readonly BlockPass[] = [
  nestShallow,
  splitItems,
  bullets,
  joinLists,
  numbers,
  splitLabels,
  figures,
  answers,
  boxes,
  instructions,
  explain,
  definitions,
  lists,
  quotes,
]

/** Turns drafts that stand under each other into blocks. */
export function settle(
  drafts: readonly Draft[],
  place: Place,
  topic: Omit<Setting, 'place' | 'settle'>,
): readonly Block[] {
  const to: Setting = {...topic, place, settle: (inner, at) => settle(inner, at, topic)}
  return passes.reduce((row, pass) => pass(row, to), drafts).flatMap(blockOf)
}

/** Every pass has had its turn; a heading inside a list or quote is left, and becomes a small title. */
function blockOf(draft: Draft): readonly Block[] {
  switch (draft.kind) {
    case 'draftHeading':
      return [{kind: 'paragraph', role: 'runIn', inlines: draft.inlines, span: draft.span}]
    case 'draftList':
    case 'draftBullet':
    case 'draftQuote':
    case 'draftDefinitions':
      return []
    default:
      return [draft]
  }
}
