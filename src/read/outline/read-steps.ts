import type {Paragraph} from '../../model/block.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import type {Draft, DraftHeading} from '../block/draft.ts'
import {dropStart, keepStart} from '../inline/slice.ts'
import type {Labels} from '../labels/labels.ts'
import {ends} from '../labels/patterns.ts'
import {stepHead, withoutMark} from './step-head.ts'

interface Ground {
  readonly source: Source
  readonly labels: Labels
  readonly report: Report
}

/** Finds the headings of steps, and steps that stand as text: `**Step 1**. **Enable** …`. */
export function readSteps(drafts: readonly Draft[], ground: Ground): readonly Draft[] {
  const headed = drafts.map(draft =>
    draft.kind === 'draftHeading' ? withStep(draft, ground) : draft,
  )
  const isCustom = !headed.some(draft => draft.kind === 'draftHeading' && draft.step !== null)
  let count = 0
  return headed.flatMap(draft => {
    const found = draft.kind === 'paragraph' ? stepInText(draft, ground) : null
    if (found === null) return [draft]
    if (!isCustom || count === 0) sayStep(found[0], isCustom, ground)
    count++
    return found
  })
}

function withStep(heading: DraftHeading, {labels, source}: Ground): DraftHeading {
  const found = labels.step.exec(plainText(heading.inlines))
  if (found === null) return withKindOfStep(heading, {labels, source})
  return {...heading, step: stepHead(found, heading.inlines, labels, source)}
}

/** `Optional step 5`: a word or two before a step that is all the rest of the heading. */
function withKindOfStep(
  heading: DraftHeading,
  {labels, source}: Pick<Ground, 'labels' | 'source'>,
): DraftHeading {
  const text = plainText(heading.inlines)
  for (const {0: blanks, index} of [...text.matchAll(/\s+/g)].slice(0, 2)) {
    const at = index + blanks.length
    const found = labels.step.exec(text.slice(at))
    if (index === 0 || found === null || text.slice(at + found[0].length).trim() !== '') continue
    const step = stepHead(found, dropStart(heading.inlines, at, source), labels, source)
    return {...heading, step: {...step, qualifier: keepStart(heading.inlines, index)}}
  }
  return heading
}

/** A step that its author wrote as a paragraph, and the rest of the paragraph. */
function stepInText(
  paragraph: Paragraph,
  {labels, source}: Ground,
): readonly [DraftHeading, ...Draft[]] | null {
  const {inlines, span} = paragraph
  const found = labels.step.exec(plainText(inlines))
  if (found === null || !isFirm(paragraph, found[0].length)) return null
  const rest = withoutMark(dropStart(inlines, found[0].length, source), source)
  const end = rest[0]?.span.start ?? span.end
  const heading: DraftHeading = {
    kind: 'draftHeading',
    depth: 6,
    inlines: [],
    anchor: '',
    minutes: null,
    facing: false,
    step: stepHead(found, [], labels, source),
    span: {...span, end},
  }
  if (rest.length === 0) return [heading]
  return [heading, {...paragraph, inlines: rest, span: {...span, start: end}}]
}

const firmMark = new RegExp(`^[\\s*]*${ends}`, 'u')

/** "**Step 3** shows how" is a sentence: a mark, bold, or nothing at all stands behind a step's number. */
function isFirm({inlines}: Paragraph, length: number): boolean {
  const text = plainText(inlines)
  if (firmMark.test(text.slice(length)) || /^\s*\*\*/.test(text)) return true
  const [first, , third] = inlines
  const isBold = first?.kind === 'strong' && plainText([first]).trim().length <= length + 2
  return isBold && (text.slice(length).trim() === '' || third?.kind === 'strong')
}

/** Where no step of a topic has a heading, that is its author's way: said once, and mildly. */
function sayStep(heading: DraftHeading, isCustom: boolean, {report}: Ground): void {
  const label = heading.step?.label ?? ''
  report({
    code: 'step/heading-as-text',
    severity: isCustom ? 'note' : 'error',
    message: isCustom ? 'the steps of this topic are no headings' : `Step ${label} is no heading`,
    span: {...heading.span, end: Math.max(heading.span.start, heading.span.end - 1)},
    hint: 'write the step as a heading',
    repaired: true,
  })
}
