import type {Block} from '../../model/block.ts'
import type {Section, Step} from '../../model/guide.ts'
import {plainText} from '../../model/plain-text.ts'
import {cover, type Span} from '../../source/span.ts'
import type {Draft, DraftHeading} from '../block/draft.ts'
import type {Outline} from './outline.ts'

interface Open {
  readonly heading: DraftHeading | null
  readonly depth: number
  readonly drafts: Draft[]
  readonly steps: {
    readonly heading: DraftHeading
    readonly label: string
    readonly drafts: Draft[]
  }[]
  readonly sections: Open[]
}

/** Nests sections by their depth; a step belongs to the section before it, whatever its own depth. */
export function outlineOf(
  drafts: readonly Draft[],
  settle: (drafts: readonly Draft[], place: 'step' | 'section') => readonly Block[],
  span: Span,
): Outline {
  const root: Open = {heading: null, depth: 0, drafts: [], steps: [], sections: []}
  const path: Open[] = [root]
  const top = () => path[path.length - 1] ?? root
  for (const draft of drafts) {
    if (draft.kind !== 'draftHeading') {
      const open = top()
      const run = open.steps[open.steps.length - 1]?.drafts ?? open.drafts
      run.push(draft)
      continue
    }
    const label = /^step\s*(\d+)/i.exec(plainText(draft.inlines))?.[1]
    if (label !== undefined) {
      top().steps.push({heading: draft, label, drafts: []})
      continue
    }
    while (path.length > 1 && top().depth >= draft.depth) path.pop()
    const section = {heading: draft, depth: draft.depth, drafts: [], steps: [], sections: []}
    top().sections.push(section)
    path.push(section)
  }
  return {...close(root, 0), span}

  function close(open: Open, level: number): Outline {
    const blocks = settle(open.drafts, 'section')
    const steps = open.steps.map((step, index): Step => {
      const inner = settle(step.drafts, 'step')
      return {
        kind: 'step',
        id: '',
        label: step.label,
        ordinal: index + 1,
        qualifier: [],
        title: [],
        blocks: inner,
        span: inner.map(block => block.span).reduce(cover, step.heading.span),
      }
    })
    const sections = open.sections.map((section): Section => {
      const outline = close(section, level + 1)
      const {heading} = section
      return {
        kind: 'section',
        id: '',
        level: level + 1,
        title: heading?.inlines ?? [],
        anchor: heading?.anchor ?? '',
        ...outline,
      }
    })
    const spans = [
      ...(open.heading ? [open.heading.span] : []),
      ...[...blocks, ...steps, ...sections].map(node => node.span),
    ]
    return {blocks, steps, sections, span: spans.length === 0 ? span : spans.reduce(cover)}
  }
}
