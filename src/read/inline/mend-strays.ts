import type {Edit} from '../../report/diagnostic.ts'
import {cover, type Span} from '../../source/span.ts'
import type {Characters, DraftInline, Stray} from './draft.ts'
import type {Finishing} from './finish.ts'

/** Asterisks that touch, as one mark. */
interface Marks extends Stray {
  readonly count: number
}

type Row = readonly (DraftInline | Marks)[]

/** Where emphasis is to go: over the drafts [from, to) of the row, in the place of `marks`. */
interface Mend {
  readonly before: Row
  readonly inner: Row
  readonly after: Row
  readonly fix: readonly Edit[]
}

/**
 * Closes emphasis that is never closed, and opens what is never opened: an opening mark reaches to the
 * end of the paragraph if it begins it, else to the end of its clause; a closing mark reaches back over
 * the word before it. Asterisks that are no marks, as in `(*)` or `*.exe`, stay text.
 */
export function mendStrays(drafts: readonly DraftInline[], to: Finishing): readonly DraftInline[] {
  if (!drafts.some(draft => draft.kind === 'stray')) return drafts
  let row: Row = joined(drafts).map(draft =>
    isMarks(draft) && isPlain(draft, to) ? plain(draft) : draft,
  )
  const strays = row.filter(isMarks)
  if (strays.length > most) {
    say(strays[0], [], to, 'is one of too many that have no partner; all are printed')
    return row.map(draft => (isMarks(draft) ? plain(draft) : draft))
  }
  for (;;) {
    const at = row.findIndex(isMarks)
    const marks = row[at]
    if (marks === undefined || !isMarks(marks)) return row.filter(draft => !isMarks(draft))
    row = mendOne(row, at, marks, to)
  }
}

/** Marks in one paragraph; with more of them nobody can tell what was meant. */
const most = 12

function mendOne(row: Row, at: number, marks: Marks, to: Finishing): Row {
  const before = row.slice(0, at)
  const after = row.slice(at + 1)
  const partner = after.findIndex(draft => isMarks(draft) && pairs(marks, draft, to))
  if (partner > 0) {
    const closer = after[partner]
    const inner = after.slice(0, partner)
    if (closer !== undefined && !touches(inner)) say(marks, [], to, 'stands apart from its words')
    return [...before, wrap(marks, inner, to, closer?.span), ...after.slice(partner + 1)]
  }
  const doubled = withOneTooFew(before, marks, after)
  if (doubled !== null) {
    say(marks, [], to, 'has lost its partner')
    return doubled
  }
  const mend = marks.open ? closeLater(before, after, marks, to) : openEarlier(before, after, marks)
  if (mend === null) return [...before, plain(marks), ...after]
  say(marks, mend.fix, to, marks.open ? 'is never closed' : 'is never opened')
  return [...mend.before, wrap(marks, mend.inner, to), ...mend.after]
}

function closeLater(before: Row, after: Row, marks: Marks, to: Finishing): Mend | null {
  const [next] = after
  if (next === undefined) return null
  const startsParagraph = before.every(
    draft => draft.kind === 'characters' && draft.text.trim() === '',
  )
  if (startsParagraph) {
    const verb =
      next.kind === 'characters' ? to.reading.labels.verb.exec(next.text)?.[0] : undefined
    if (verb === undefined || next.kind !== 'characters') {
      return {before, inner: after, after: [], fix: [insertAfter(after, marks)]}
    }
    const [word, rest] = cut(next, verb.length)
    return {
      before,
      inner: [word],
      after: [rest, ...after.slice(1)],
      fix: [insertAfter([word], marks)],
    }
  }
  const end = after.findIndex(draft => draft.kind === 'characters' && clauseEnd.test(draft.text))
  const last = after[end]
  if (last?.kind !== 'characters') return {before, inner: after, after: [], fix: []}
  const [head, tail] = cut(last, clauseEnd.exec(last.text)?.index ?? last.text.length)
  return {
    before,
    inner: [...after.slice(0, end), head],
    after: [tail, ...after.slice(end + 1)],
    fix: [],
  }
}

const clauseEnd = /[.,;:!?)\u3002\uff0c\uff1b\uff1a](?=\s|$)/

function openEarlier(before: Row, after: Row, marks: Marks): Mend | null {
  const last = before[before.length - 1]
  if (last?.kind !== 'characters') return null
  const word = /\S+$/.exec(last.text)
  if (word === null) return null
  const [head, tail] = cut(last, word.index)
  const fix = [{span: {...tail.span, end: tail.span.start}, text: '*'.repeat(marks.count)}]
  return {before: [...before.slice(0, -1), head], inner: [tail], after, fix}
}

/** In scripts without blanks between words CommonMark takes opening marks for closing ones. */
function pairs(opener: Marks, closer: Marks, {reading}: Finishing): boolean {
  if (opener.count !== closer.count) return false
  const {text} = reading.source
  const unspaced =
    isUnspaced(text.charAt(opener.span.start - 1)) || isUnspaced(text.charAt(closer.span.end))
  return unspaced || ((opener.open || !opener.close) && (closer.close || !closer.open))
}

function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    character,
  )
}

/** `**words*` and `*words**`: one asterisk was forgotten, and bold was meant. */
function withOneTooFew(before: Row, marks: Marks, after: Row): Row | null {
  const last = before[before.length - 1]
  const [next] = after
  if (marks.count !== 1) return null
  if (next?.kind === 'emphasis') {
    const strong = {...next, kind: 'strong' as const, span: cover(marks.span, next.span)}
    return [...before, strong, ...after.slice(1)]
  }
  if (last?.kind !== 'emphasis') return null
  const strong = {...last, kind: 'strong' as const, span: cover(last.span, marks.span)}
  return [...before.slice(0, -1), strong, ...after]
}

function wrap(marks: Marks, inner: Row, to: Finishing, closer?: Span): DraftInline {
  const span = [...inner.map(draft => draft.span), ...(closer ? [closer] : [])].reduce(
    cover,
    marks.span,
  )
  const inlines = to.finish(inner)
  if (marks.count === 1) return {kind: 'emphasis', inlines, span}
  if (marks.count === 2) return {kind: 'strong', inlines, span}
  return {kind: 'strong', inlines: [{kind: 'emphasis', inlines, span}], span}
}

function say(marks: Marks | undefined, fix: readonly Edit[], to: Finishing, what: string): void {
  if (marks === undefined) return
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

function insertAfter(row: Row, marks: Marks): Edit {
  const end = Math.max(...row.map(draft => draft.span.end))
  return {span: {...marks.span, start: end, end}, text: '*'.repeat(marks.count)}
}

function joined(drafts: readonly DraftInline[]): Row {
  const row: (DraftInline | Marks)[] = []
  for (const draft of drafts) {
    const last = row[row.length - 1]
    const grows =
      draft.kind === 'stray' &&
      last !== undefined &&
      isMarks(last) &&
      last.span.end === draft.span.start
    if (grows && last.count < 3)
      row[row.length - 1] = {...last, count: last.count + 1, span: cover(last.span, draft.span)}
    else row.push(draft.kind === 'stray' ? {...draft, count: 1} : draft)
  }
  return row
}

function isMarks(draft: DraftInline | Marks): draft is Marks {
  return draft.kind === 'stray'
}

/** Single asterisks inside a word, and between marks or blanks, are characters like any other. */
function isPlain({span, count, open, close}: Marks, {reading}: Finishing): boolean {
  const before = reading.source.text.charAt(span.start - 1)
  const after = reading.source.text.charAt(span.end)
  if (!open && !close) return count === 1
  if (count > 1) return false
  if (before === '*' || after === '*') return false
  const [wordBefore, wordAfter] = [isWord(before), isWord(after)]
  return wordBefore === wordAfter || (/[.)]/.test(after) && !wordBefore)
}

function isWord(character: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(character)
}

function plain({count, span}: Marks): Characters {
  return {kind: 'characters', text: '*'.repeat(count), verbatim: true, span}
}

/** Whether no blank stands at either end. */
function touches(row: Row): boolean {
  const [first] = row
  const last = row[row.length - 1]
  const blank = (draft: DraftInline | undefined, at: RegExp) =>
    draft?.kind === 'characters' && at.test(draft.text)
  return !blank(first, /^\s/) && !blank(last, /\s$/)
}

function cut(piece: Characters, at: number): readonly [Characters, Characters] {
  const written = piece.verbatim ? at : at === 0 ? 0 : Number.MAX_SAFE_INTEGER
  const middle = Math.min(piece.span.end, piece.span.start + written)
  const head = {...piece, text: piece.text.slice(0, at), span: {...piece.span, end: middle}}
  return [head, {...piece, text: piece.text.slice(at), span: {...piece.span, start: middle}}]
}
