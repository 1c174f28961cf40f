import type {Block} from '../../model/block.ts'
import type {Section, Step} from '../../model/guide.ts'
import {cover, type Span} from '../../source/span.ts'
import type {Draft} from '../block/draft.ts'
import {type Place, underHeading} from '../passes/pass.ts'
import type {DraftSection, DraftStep} from './draft-outline.ts'

/** What stands under a heading, or in a topic before its first one. */
export interface Content {
  readonly blocks: readonly Block[]
  readonly steps: readonly Step[]
  readonly sections: readonly Section[]
}

export type Settle = (drafts: readonly Draft[], place: Place) => readonly Block[]

/** Settles the blocks of an outline; `level` is the depth of the section in the tree, 0 for a topic. */
export function closeOutline(section: DraftSection, level: number, settle: Settle): Content {
  const hasPicture = section.drafts.some(isPicture)
  const place: Place = {...underHeading, hasPicture}
  return {
    blocks: settle(section.drafts, place),
    steps: section.steps.map((step, index) => closeStep(step, index + 1, settle)),
    sections: section.sections.map(inner => closeSection(inner, level + 1, settle)),
  }
}

function closeSection(section: DraftSection, level: number, settle: Settle): Section {
  const content = closeOutline(section, level, settle)
  const {heading} = section
  const nodes = [...content.blocks, ...content.steps, ...content.sections]
  const spans = [...(heading === null ? [] : [heading]), ...nodes].map(({span}) => span)
  const title = heading?.inlines ?? []
  const anchor = heading?.anchor ?? ''
  const minutes = heading?.minutes ?? null
  return {kind: 'section', id: '', level, title, anchor, minutes, ...content, span: coverAll(spans)}
}

function closeStep({heading, drafts}: DraftStep, ordinal: number, settle: Settle): Step {
  const hasPicture = drafts.some(isPicture)
  const blocks = settle(drafts, {...underHeading, kind: 'step', inStep: true, hasPicture})
  const {label, qualifier, title} = heading.step ?? {label: '', qualifier: [], title: []}
  const span = coverAll([heading.span, ...blocks.map(block => block.span)])
  const {facing} = heading
  return {kind: 'step', id: '', label, ordinal, qualifier, title, facing, blocks, span}
}

/** Whether a paragraph begins with a picture: it will be a figure, or a button that is explained. */
function isPicture(draft: Draft): boolean {
  return draft.kind === 'paragraph' && draft.inlines[0]?.kind === 'button'
}

function coverAll(spans: readonly Span[]): Span {
  return spans.reduce(cover)
}
