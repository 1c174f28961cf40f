import type {Edit} from '../../../report/diagnostic.ts'
import type {Characters} from '../draft.ts'
import type {Finishing} from '../finish.ts'
import type {Marks, Row} from './marks.ts'

/** How far a single mark reaches: what stays before and after it, and what it holds. */
export interface Reach {
  readonly before: Row
  readonly inner: Row
  readonly after: Row
  /** Only where the place of the missing mark is beyond doubt. */
  readonly fix: readonly Edit[]
}

const clauseEnd = /[.,;:!?)\u3002\uff0c\uff1b\uff1a](?=\s|$)/

/** An opening mark reaches over its paragraph, or over a verb, if it begins it; else over its clause. */
export function reachForward(before: Row, after: Row, marks: Marks, to: Finishing): Reach | null {
  const [next] = after
  if (next === undefined) return null
  if (!before.every(draft => draft.kind === 'characters' && draft.text.trim() === '')) {
    return overClause(before, after)
  }
  const verb = next.kind === 'characters' ? to.reading.labels.verb.exec(next.text)?.[0] : undefined
  if (next.kind !== 'characters' || verb === undefined) {
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

function overClause(before: Row, after: Row): Reach {
  const end = after.findIndex(draft => draft.kind === 'characters' && clauseEnd.test(draft.text))
  const last = after[end]
  if (last?.kind !== 'characters') return {before, inner: after, after: [], fix: []}
  const [head, tail] = cut(last, clauseEnd.exec(last.text)?.index ?? last.text.length)
  const inner = [...after.slice(0, end), head]
  return {before, inner, after: [tail, ...after.slice(end + 1)], fix: []}
}

/** A closing mark reaches back over the word before it, or over the sentence that it ends. */
export function reachBack(before: Row, after: Row, marks: Marks): Reach | null {
  const last = before[before.length - 1]
  if (last?.kind === 'characters' && endsSentence(last.text, marks)) {
    return overSentence(before, after)
  }
  const word = last?.kind === 'characters' ? /\S+$/.exec(last.text) : null
  if (last?.kind !== 'characters' || word === null) return null
  const [head, tail] = cut(last, word.index)
  const fix = [{span: {...tail.span, end: tail.span.start}, text: '*'.repeat(marks.count)}]
  return {before: [...before.slice(0, -1), head], inner: [tail], after, fix}
}

function endsSentence(text: string, {count}: Marks): boolean {
  return count === 1 ? /[?!]$/.test(text) : /[.?!\u3002\uff01\uff1f]$/.test(text)
}

const sentenceEnd = /[.?!]\s+(?=\S)|[\u3002\uff01\uff1f](?=.)/g

function overSentence(before: Row, after: Row): Reach {
  for (let at = before.length - 1; at >= 0; at--) {
    const piece = before[at]
    const end = piece?.kind === 'characters' ? [...piece.text.matchAll(sentenceEnd)].at(-1) : null
    if (piece?.kind !== 'characters' || end == null) continue
    const [head, tail] = cut(piece, end.index + end[0].length)
    return {
      before: [...before.slice(0, at), head],
      inner: [tail, ...before.slice(at + 1)],
      after,
      fix: [],
    }
  }
  return {before: [], inner: before, after, fix: []}
}

function insertAfter(row: Row, marks: Marks): Edit {
  const end = Math.max(...row.map(draft => draft.span.end))
  return {span: {...marks.span, start: end, end}, text: '*'.repeat(marks.count)}
}

function cut(piece: Characters, at: number): readonly [Characters, Characters] {
  const written = piece.verbatim ? at : at === 0 ? 0 : Number.MAX_SAFE_INTEGER
  const middle = Math.min(piece.span.end, piece.span.start + written)
  const head = {...piece, text: piece.text.slice(0, at), span: {...piece.span, end: middle}}
  return [head, {...piece, text: piece.text.slice(at), span: {...piece.span, start: middle}}]
}
