import type {Paragraph} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Draft, DraftHeading, StepHead} from '../block/draft.ts'
import {dropStart, trimInlines} from '../inline/slice.ts'
import type {Labels} from '../labels/labels.ts'
import {ends} from '../labels/patterns.ts'

const mark = new RegExp(`^[\\s*]*${ends}*[\\s*]*`, 'u')
const firmMark = new RegExp(`^[\\s*]*${ends}`, 'u')
const brackets = /^\s*[(\uff08]([^()\uff08\uff09]*)[)\uff09]\s*/

/** Finds the headings of steps, and steps that stand as text: `**Step 1**. **Enable** …`. */
export function readSteps(
  drafts: readonly Draft[],
  labels: Labels,
  report: Report,
): readonly Draft[] {
  const headed = drafts.map(draft =>
    draft.kind === 'draftHeading' ? withStep(draft, labels) : draft,
  )
  const inText = headed.map(draft =>
    draft.kind === 'paragraph' ? stepInText(draft, labels) : null,
  )
  const isCustom = !headed.some(draft => draft.kind === 'draftHeading' && draft.step !== null)
  let reported = false
  return headed.flatMap((draft, index) => {
    const found = inText[index]
    if (found == null) return [draft]
    if (!isCustom || !reported) sayStep(found[0], isCustom, report)
    reported = true
    return found
  })
}

function withStep(heading: DraftHeading, labels: Labels): DraftHeading {
  const found = labels.step.exec(plainText(heading.inlines))
  if (found === null) return heading
  return {
    ...heading,
    step: stepHead(found, trimInlines(dropStart(heading.inlines, found[0].length)), labels),
  }
}

function stepHead(found: RegExpExecArray, rest: readonly Inline[], labels: Labels): StepHead {
  const label = Object.values(found.groups ?? {}).find(group => group !== undefined) ?? ''
  const number = labels.numberOf(label)
  const qualifier = brackets.exec(plainText(rest))
  if (qualifier === null) return {label, number, qualifier: [], title: withoutMark(rest)}
  const inner = qualifier[0].indexOf(qualifier[1] ?? '')
  const words = dropStart(rest, inner)
  return {
    label,
    number,
    qualifier: keepStart(words, (qualifier[1] ?? '').length),
    title: withoutMark(dropStart(rest, qualifier[0].length)),
  }
}

function withoutMark(inlines: readonly Inline[]): readonly Inline[] {
  return trimInlines(dropStart(inlines, mark.exec(plainText(inlines))?.[0].length ?? 0))
}

/** The first characters of what inlines say, as far as they are plain text. */
function keepStart(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count
  return inlines.flatMap(inline => {
    const length = plainText([inline]).length
    const here = left
    left = Math.max(0, left - length)
    if (here <= 0) return []
    if (length <= here || inline.kind !== 'text') return [inline]
    return [
      {
        ...inline,
        text: inline.text.slice(0, here),
        span: {...inline.span, end: inline.span.start + here},
      },
    ]
  })
}

/** A step that its author wrote as a paragraph, and the rest of the paragraph. */
function stepInText(
  paragraph: Paragraph,
  labels: Labels,
): readonly [DraftHeading, ...Draft[]] | null {
  const text = plainText(paragraph.inlines)
  const found = labels.step.exec(text)
  if (found === null) return null
  const [first] = paragraph.inlines
  const rest = text.slice(found[0].length)
  const isMarked =
    first?.kind === 'strong' && plainText([first]).trim().length <= found[0].length + 2
  const isAlone = isMarked && (rest.trim() === '' || paragraph.inlines[2]?.kind === 'strong')
  if (!isAlone && !firmMark.test(rest) && !/^\s*\*\*/.test(text)) return null
  const inlines = withoutMark(dropStart(paragraph.inlines, found[0].length))
  const span = {...paragraph.span, end: inlines[0]?.span.start ?? paragraph.span.end}
  const step = stepHead(found, [], labels)
  const heading: DraftHeading = {
    kind: 'draftHeading',
    depth: 6,
    inlines: [],
    anchor: '',
    step,
    span,
  }
  if (inlines.length === 0) return [heading]
  return [heading, {...paragraph, inlines, span: {...paragraph.span, start: span.end}}]
}

/** Where no step of a topic has a heading, that is its author's way: said once, and mildly. */
function sayStep(heading: DraftHeading, isCustom: boolean, report: Report): void {
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
