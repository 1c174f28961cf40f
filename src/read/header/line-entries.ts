import type {Source} from '../../source/source.ts'
import type {Entry} from './header.ts'
import {keyOf} from './keys.ts'
import {keyLine} from './split-header.ts'

/**
 * Reads `Key: value` lines between two offsets of a source. A line is split at its first colon, and
 * every value is a string: half of the real headers are no YAML. A line without a key goes on with
 * the value before it.
 */
export function lineEntries(source: Source, start: number, end: number): readonly Entry[] {
  const entries: Entry[] = []
  let at = start
  for (const line of source.text.slice(start, end).split('\n')) {
    const from = at
    at += line.length + 1
    const before = entries[entries.length - 1]
    if (keyLine.test(line)) entries.push(entryOf(source, line, from))
    else if (before !== undefined && line.trim() !== '') {
      const valueSpan = {...before.valueSpan, end: from + line.trimEnd().length}
      const value = `${before.value} ${line.trim()}`.trim()
      entries[entries.length - 1] = {...before, value, valueSpan}
    }
  }
  return entries
}

function entryOf(source: Source, line: string, from: number): Entry {
  const colon = line.indexOf(':')
  const written = line.slice(0, colon).trim()
  const rest = line.slice(colon + 1)
  const value = rest.trim()
  const valueStart = from + colon + 1 + (value === '' ? 0 : rest.indexOf(value))
  const file = source.path
  return {
    key: keyOf(written),
    written,
    value,
    values: [],
    block: null,
    keySpan: {file, start: from, end: from + colon},
    valueSpan: {file, start: valueStart, end: valueStart + value.length},
  }
}
