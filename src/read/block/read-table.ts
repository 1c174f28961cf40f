import type {Alignment, Cell, Table} from '../../model/block.ts'
import {cover} from '../../source/span.ts'
import {readInlines} from '../inline/read-inlines.ts'
import {cutAt} from '../markdown/cut.ts'
import type {Token} from '../markdown/placed.ts'
import {type Reading, spanIn} from '../reading.ts'
import {lineSpan, type Walk} from './walk.ts'

/**
 * Reads a table from its lines. markdown-it 15.0.3 gives its cells no place, and drops those that a row
 * has more than the head; here a row keeps all that have words.
 */
export function readTable(opener: Token, walk: Walk): Table {
  for (let token = walk.take(); token && token.type !== 'table_close'; ) token = walk.take()
  const {reading} = walk
  const [first, last] = opener.map ?? [0, 0]
  const lines = Array.from({length: last - first}, (_, index) => first + index)
  const head = rowOf(first, reading)
  const rows = lines.slice(2).flatMap(line => apart(rowOf(line, reading), head.length, reading))
  const alignments = cellsOf(first + 1, reading).map(({text}) => alignmentOf(text))
  const span = lineSpan(opener, reading)
  const start = Math.max(span.start, Math.min(span.end, head[0]?.span.start ?? span.start))
  return {kind: 'table', alignments, head, rows: withoutGaps(rows), span: {...span, start}}
}

/** A row without the empty cells that it has more than the head; two rows that share a line. */
function apart(cells: readonly Cell[], columns: number, reading: Reading): readonly Row[] {
  const end = Math.max(columns, cells.findLastIndex(hasWords) + 1)
  const row = cells.slice(0, end)
  const next = row.slice(columns).findIndex(hasWords)
  const rest = row.slice(columns + next)
  if (next < 1 || rest.length < columns) return [row]
  const [first, last] = [rest[0], rest.at(-1)]
  if (first === undefined || last === undefined) return [row]
  const following = apart(rest, columns, reading)
  if (following.some(({length}) => length > columns)) return [row]
  reading.report({
    code: 'table/rows-on-one-line',
    severity: 'warning',
    message: 'two rows of the table stand on one line',
    span: cover(first.span, last.span),
    hint: 'begin a new line with what is marked',
    repaired: true,
  })
  return [row.slice(0, columns), ...following]
}

/** Without rows that only set groups apart: a row in which nothing stands at the end is to be filled in. */
function withoutGaps(rows: readonly Row[]): readonly Row[] {
  const last = rows.findLastIndex(row => row.some(hasWords))
  return rows.filter((row, at) => at > last || row.some(hasWords))
}

function hasWords({inlines}: Cell): boolean {
  return inlines.length > 0
}

type Row = readonly Cell[]

function rowOf(line: number, reading: Reading): readonly Cell[] {
  return cellsOf(line, reading).map(({text, start}) => ({
    kind: 'cell',
    inlines: readInlines(cutAt(reading.source, text, start), reading),
    span: spanIn(reading, start, start + text.length),
  }))
}

/** Takes a line apart at its bars, but not at `\|`; markers of lists and quotes before it count not. */
function cellsOf(line: number, reading: Reading): readonly {text: string; start: number}[] {
  const {text, lineStarts} = reading.source
  const from = lineStarts[line] ?? text.length
  const whole = text.slice(from, (lineStarts[line + 1] ?? text.length + 1) - 1)
  const lead = /^[\s>]*(?:(?:[*+-]|\d+[.)])\s+)?\|?/.exec(whole)?.[0].length ?? 0
  const inner = whole.slice(lead).replace(/(?<!\\)\|\s*$/, '')
  let at = from + lead
  return inner.split(/(?<!\\)\|/).map(part => {
    const start = at + part.length - part.trimStart().length
    at += part.length + 1
    return {text: part.trim(), start}
  })
}

function alignmentOf(rule: string): Alignment {
  if (!rule.endsWith(':')) return 'start'
  return rule.startsWith(':') ? 'center' : 'end'
}
