import {positionAt} from '../source/position.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {columnsOf} from './columns.ts'
import {visible} from './visible.ts'

/** One line of a guide with the spot under it. */
export interface Excerpt {
  readonly line: number
  /** The whole line as written. */
  readonly written: string
  /** The line as shown: cut around the spot, addresses shortened, hidden characters visible. */
  readonly text: string
  /** Blanks, then `^` under each column of the spot. */
  readonly mark: string
}

/** What is shown for a stretch of the line; addresses and cut ends are shown as one `…`. */
interface Cell {
  readonly start: number
  readonly shown: string
  readonly columns: number
}

/** Columns kept before the spot when a long line is cut. */
const lead = 24
/** Characters looked at on either side of the spot. */
const reach = 1000
const address = /https?:\/\/[^\s()[\]<>"]{30,}/g
/** Letters kept at the end of a shortened address: enough for a file name's ending. */
const tail = 10

/** Cuts the author's line out around the spot; `width` is in terminal columns. */
export function excerptOf(source: Source, span: Span, width: number): Excerpt {
  const {line} = positionAt(source, span.start)
  const lineStart = source.lineStarts[line - 1] ?? 0
  const lineEnd = endOfLine(source, line)
  const from = Math.min(span.start, lineEnd)
  const to = Math.min(Math.max(span.end, from), lineEnd)
  const near = nearSpot(source.text, lineStart, lineEnd, from)
  const cells = windowOf(cellsOf(near.text, near.start, from, to), from, width)
  return {
    line,
    written: source.text.slice(lineStart, lineEnd),
    text: textOf(cells).trimEnd(),
    mark: markUnder(cells, from, to),
  }
}

/** A line of a megabyte is cut before its letters are looked at one by one. */
function nearSpot(text: string, lineStart: number, lineEnd: number, from: number) {
  const start = Math.max(lineStart, from - reach)
  const end = Math.min(lineEnd, from + reach)
  const before = start === lineStart ? '' : '…'
  const after = end === lineEnd ? '' : '…'
  return {start: start - before.length, text: before + text.slice(start, end) + after}
}

/** Shortens the addresses of a hint that stand in the author's line anyway. */
export function shortenAddresses(text: string, line: string): string {
  return text.replace(address, found => (line.includes(found) ? shortAddress(found) : found))
}

function endOfLine(source: Source, line: number): number {
  const next = source.lineStarts[line]
  return next === undefined ? source.text.length : next - 1
}

function shortAddress(text: string): string {
  return `${text.slice(0, schemeEnd(text))}…${text.slice(-tail)}`
}

function schemeEnd(text: string): number {
  return text.indexOf('//') + 2
}

/** An address stays whole where the spot touches it. */
function cellsOf(text: string, offset: number, from: number, to: number): readonly Cell[] {
  const cells: Cell[] = []
  let done = 0
  for (const match of text.matchAll(address)) {
    const start = match.index + schemeEnd(match[0])
    const end = match.index + match[0].length - tail
    const whole = {start: match.index + offset, end: match.index + match[0].length + offset}
    if (from < whole.end && to > whole.start) continue
    cells.push(...plainCells(text.slice(done, start), done + offset))
    cells.push({start: start + offset, shown: '…', columns: 1})
    done = end
  }
  return [...cells, ...plainCells(text.slice(done), done + offset)]
}

function plainCells(text: string, offset: number): readonly Cell[] {
  let start = offset
  return [...text].map(character => {
    const shown = character === '\t' ? ' ' : visible(character)
    const cell = {start, shown, columns: columnsOf(shown)}
    start += character.length
    return cell
  })
}

/** Cells from `lead` columns before the spot, as many as `width` holds. */
function windowOf(cells: readonly Cell[], from: number, width: number): readonly Cell[] {
  const whole = columnsIn(cells)
  if (whole <= width) return cells
  const spot = columnsIn(cells.filter(cell => cell.start < from))
  const left = Math.max(0, Math.min(spot - lead, whole - width))
  let column = 0
  const kept = cells.filter(cell => {
    const inside = column >= left && column + cell.columns <= left + width
    column += cell.columns
    return inside
  })
  return withCutEnds(kept, cells)
}

function withCutEnds(kept: readonly Cell[], cells: readonly Cell[]): readonly Cell[] {
  const first = kept[0]
  const last = kept.at(-1)
  return kept.map(cell => {
    const cutBefore = cell === first && cell !== cells[0]
    const cutAfter = cell === last && cell !== cells.at(-1)
    return cutBefore || cutAfter ? {start: cell.start, shown: '…', columns: 1} : cell
  })
}

function columnsIn(cells: readonly Cell[]): number {
  return cells.reduce((columns, cell) => columns + cell.columns, 0)
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(cell => cell.shown).join('')
}

function markUnder(cells: readonly Cell[], from: number, to: number): string {
  const before = columnsIn(cells.filter(cell => cell.start < from))
  const under = columnsIn(cells.filter(cell => cell.start >= from && cell.start < to))
  return ' '.repeat(before) + '^'.repeat(Math.max(1, under))
}
