import type {Inline} from '../../model/inline.ts'
import type {Span} from '../../source/span.ts'
import {cleanText} from '../text/clean-text.ts'
import type {Characters, DraftInline} from './draft.ts'
import type {Finishing} from './finish.ts'
import {findLiterals} from './literals.ts'

/** Joins characters that follow each other into texts, and sets literals in them apart. */
export function joinText(drafts: readonly DraftInline[], to: Finishing): readonly Inline[] {
  const inlines: Inline[] = []
  let run: Characters[] = []
  const flush = () => {
    inlines.push(...withoutDoubleBlank(inlines[inlines.length - 1], textsOf(run, to)))
    run = []
  }
  for (const draft of drafts) {
    if (draft.kind === 'characters') {
      if (!follows(run[run.length - 1], draft)) flush()
      run.push(draft)
    } else if (isInline(draft)) {
      flush()
      inlines.push(draft)
    }
  }
  flush()
  return inlines
}

/** Where a tag or comment was taken out, the text begins anew, so that its place stays right. */
function follows(before: Characters | undefined, next: Characters): boolean {
  return before === undefined || before.span.end === next.span.start
}

function withoutDoubleBlank(
  before: Inline | undefined,
  texts: readonly Inline[],
): readonly Inline[] {
  const [first, ...rest] = texts
  if (before?.kind !== 'text' || first?.kind !== 'text') return texts
  if (!before.text.endsWith(' ') || !first.text.startsWith(' ')) return texts
  const text = first.text.slice(1)
  if (text === '') return rest
  return [{...first, text, span: {...first.span, start: first.span.start + 1}}, ...rest]
}

function isInline(draft: DraftInline): draft is Inline {
  return !['characters', 'reference', 'callouts', 'stray', 'tag'].includes(draft.kind)
}

function textsOf(run: readonly Characters[], to: Finishing): readonly Inline[] {
  const text = run.map(piece => piece.text).join('')
  const inlines: Inline[] = []
  let from = 0
  const textUntil = (end: number) => {
    const words = cleanText(text.slice(from, end))
    if (words !== '') inlines.push({kind: 'text', text: words, span: spanIn(run, from, end)})
  }
  for (const {start, end, url} of findLiterals(text)) {
    textUntil(start)
    const span = spanIn(run, start, end)
    const literal = {kind: 'literal', text: cleanText(text.slice(start, end)), span} as const
    const isLink = url !== '' && !to.inLink
    inlines.push(
      isLink ? {kind: 'link', inlines: [literal], url, reference: '', target: '', span} : literal,
    )
    from = end
  }
  textUntil(text.length)
  return inlines
}

/** The span in the source of [start, end) in the joined text of a run. */
function spanIn(run: readonly Characters[], start: number, end: number): Span {
  let at = 0
  let span: Span | undefined
  for (const piece of run) {
    const first = Math.max(start, at)
    const last = Math.min(end, at + piece.text.length)
    if (first < last) {
      const part = partOf(piece, first - at, last - at)
      span = {...part, start: Math.min(part.start, span?.start ?? part.start)}
    }
    at += piece.text.length
    if (at >= end) break
  }
  return span ?? run[0]?.span ?? {file: '', start: 0, end: 0}
}

function partOf({span, verbatim}: Characters, from: number, to: number): Span {
  return verbatim ? {...span, start: span.start + from, end: span.start + to} : span
}
