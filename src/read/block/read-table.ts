import type {Alignment, Cell, Table} from '../../model/block.ts'
import {readInlines} from '../inline/read-inlines.ts'
import {cutAt} from '../markdown/cut.ts'
import {type Reading, spanIn} from '../reading.ts'

/**
 * Reads a table from its lines [first, last). markdown-it 15.0.3 gives its cells no place, and drops
 * those that a row has more than the head; here a row keeps all of them.
 */
export function readTable([first, last]: readonly [number, number], reading: Reading): Table {
  const rows: (readonly Cell[])[] = []
  for (let line = first; line < last; line++) {
    if (line !== first + 1) rows.push(rowOf(line, reading))
  }
  const alignments = cellsOf(first + 1, reading).map(({text}) => alignmentOf(text))
  const cells = rows.flat()
  const start = cells[0]?.span.start ?? 0
  const end = cells[cells.length - 1]?.span.end ?? start
  const [head, ...body] = rows
  return {
    kind: 'table',
    alignments,
    head: head ?? [],
    rows: body,
    span: spanIn(reading, start, end),
  }
}

function rowOf(line: number, reading: Reading): readonly Cell[] {
  return cellsOf(line, reading).map(({text, start}) => ({
    kind: 'cell',
    inlines: readInlines(cutAt(reading.source, text, start), reading),
    span: spanIn(reading, start, start + text.length),
  }))
}

function cellsOf(line: number, reading: Reading): readonly {text: string; start: number}[] {
  const {text, lineStarts} = reading.source
  const from = lineStarts[line] ?? text.length
  const whole = text.slice(from, (lineStarts[line + 1] ?? text.length + 1) - 1)
  const inner = whole.replace(/^[\s>]*\|?/, lead => ' '.repeat(lead.length)).replace(/\|\s*$/, '')
  let at = 0
  return inner.split(/(?<!\\)\|/).map(part => {
    const start = from + at + part.length - part.trimStart().length
    at += part.length + 1
    return {text: part.trim(), start}
  })
}

function alignmentOf(rule: string): Alignment {
  if (!rule.endsWith(':')) return 'start'
  return rule.startsWith(':') ? 'center' : 'end'
}
