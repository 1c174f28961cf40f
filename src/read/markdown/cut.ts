import type {Source} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'

/** A piece of a source as markdown-it hands it to its inline rules: indents and markers taken off. */
export interface Cut {
  readonly source: Source
  readonly text: string
  /** For each line of the text: where it begins in the text, and in the source. */
  readonly lines: readonly {readonly inner: number; readonly outer: number}[]
}

/** Finds the lines of a text again in the source, from a line (counted from 0) on. */
export function cutOf(source: Source, text: string, line: number): Cut {
  let inner = 0
  const lines = text.split('\n').map((part, index) => {
    const found = {inner, outer: findLine(source, line + index, part)}
    inner += part.length + 1
    return found
  })
  return {source, text, lines}
}

/** A text of one line that begins at an offset of the source. */
export function cutAt(source: Source, text: string, start: number): Cut {
  return {source, text, lines: [{inner: 0, outer: start}]}
}

/** The same cut without its first characters. */
export function cutFrom(cut: Cut, inner: number): Cut {
  const lines = cut.lines.flatMap((line, index) => {
    const next = cut.lines[index + 1]
    if (next !== undefined && next.inner <= inner) return []
    const skipped = Math.max(0, inner - line.inner)
    return [{inner: line.inner + skipped - inner, outer: line.outer + skipped}]
  })
  return {source: cut.source, text: cut.text.slice(inner), lines}
}

/** The offset in the source of an offset in the text. */
export function outerOf(cut: Cut, inner: number): number {
  let low = 0
  let high = cut.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((cut.lines[middle]?.inner ?? 0) <= inner) low = middle
    else high = middle - 1
  }
  const line = cut.lines[low] ?? {inner: 0, outer: 0}
  return Math.min(cut.source.text.length, line.outer + inner - line.inner)
}

/** The span in the source of [start, end) in the text. */
export function spanOf(cut: Cut, start: number, end: number): Span {
  const from = outerOf(cut, start)
  const to = end > start ? outerOf(cut, end - 1) + 1 : from
  return {file: cut.source.path, start: from, end: Math.max(from, to)}
}

/** markdown-it may have put blanks for a tab at the front, so only what follows them is looked for. */
function findLine(source: Source, line: number, part: string): number {
  const start = source.lineStarts[line] ?? source.text.length
  const end = (source.lineStarts[line + 1] ?? source.text.length + 1) - 1
  const whole = source.text.slice(start, end)
  const at = whole.lastIndexOf(part)
  if (at !== -1) return start + at
  const bare = part.trimStart()
  return start + Math.max(0, whole.lastIndexOf(bare) - (part.length - bare.length))
}
