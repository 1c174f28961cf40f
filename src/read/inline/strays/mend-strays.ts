import type {Edit} from '../../../report/diagnostic.ts'
import {cover, type Span} from '../../../source/span.ts'
import type {DraftInline} from '../draft.ts'
import type {Finishing} from '../finish.ts'
import {arePair, asText, isMarks, type Marks, marksOf, type Row} from './marks.ts'
import {reachBack, reachForward} from './reach.ts'

/** Marks in one paragraph; with more of them nobody can tell what was meant. */
const most = 12

/**
 * Closes emphasis that is never closed, and opens what is never opened. Asterisks that are no marks, as
 * in `(*)` or `*.exe`, stay text.
 */
export function mendStrays(drafts: readonly DraftInline[], to: Finishing): readonly DraftInline[] {
  if (!drafts.some(draft => draft.kind === 'stray')) return drafts
  let row = marksOf(drafts, to)
  const [first, ...others] = row.filter(isMarks)
  if (first !== undefined && others.length >= most) {
    say(first, 'is one of too many that have no partner; all are printed', to)
    return row.map(draft => (isMarks(draft) ? asText(draft) : draft))
  }
  for (;;) {
    const at = row.findIndex(isMarks)
    const marks = row[at]
    if (marks === undefined || !isMarks(marks)) return row.filter(draft => !isMarks(draft))
    row = mend(row.slice(0, at), marks, row.slice(at + 1), to)
  }
}

function mend(before: Row, marks: Marks, after: Row, to: Finishing): Row {
  const row = paired(before, marks, after, to) ?? withOneTooFew(before, marks, after, to)
  if (row !== null) return row
  const reach = marks.open
    ? reachForward(before, after, marks, to)
    : reachBack(before, after, marks)
  if (reach === null) return [...before, asText(marks), ...after]
  say(marks, marks.open ? 'is never closed' : 'is never opened', to, reach.fix)
  return [...reach.before, wrap(marks, reach.inner, to), ...reach.after]
}

function paired(before: Row, marks: Marks, after: Row, to: Finishing): Row | null {
  const at = after.findIndex(draft => isMarks(draft) && arePair(marks, draft, to))
  const closer = after[at]
  if (closer === undefined || at === 0) return null
  const inner = after.slice(0, at)
  if (hasBlankEnds(inner)) say(marks, 'stands apart from its words', to)
  return [...before, wrap(marks, inner, to, closer.span), ...after.slice(at + 1)]
}

/** `**words*` and `*words**`: one asterisk was forgotten, and bold was meant. */
function withOneTooFew(before: Row, marks: Marks, after: Row, to: Finishing): Row | null {
  const last = before[before.length - 1]
  const [next] = after
  const emphasis = next?.kind === 'emphasis' ? next : last
  if (marks.count !== 1 || emphasis?.kind !== 'emphasis') return null
  say(marks, 'has lost its partner', to)
  const strong: DraftInline = {...emphasis, kind: 'strong', span: cover(marks.span, emphasis.span)}
  if (emphasis === next) return [...before, strong, ...after.slice(1)]
  return [...before.slice(0, -1), strong, ...after]
}

function wrap(marks: Marks, inner: Row, to: Finishing, closer: Span = marks.span): DraftInline {
  const span = inner.map(draft => draft.span).reduce(cover, cover(marks.span, closer))
  const inlines = to.finish(inner)
  if (marks.count === 1) return {kind: 'emphasis', inlines, span}
  if (marks.count === 2) return {kind: 'strong', inlines, span}
  return {kind: 'strong', inlines: [{kind: 'emphasis', inlines, span}], span}
}

function hasBlankEnds(row: Row): boolean {
  const isBlank = (draft: DraftInline | undefined, at: RegExp) =>
    draft?.kind === 'characters' && at.test(draft.text)
  return isBlank(row[0], /^\s/) || isBlank(row[row.length - 1], /\s$/)
}

function say(marks: Marks, what: string, to: Finishing, fix: readonly Edit[] = []): void {
  to.reading.report({
    code: 'emphasis/unmatched',
    severity: 'error',
    message: `\`${'*'.repeat(marks.count)}\` ${what}`,
    span: marks.span,
    hint: 'put the missing asterisks where the emphasis begins or ends',
    repaired: true,
    ...(fix.length === 0 ? {} : {fix}),
  })
}
