import matter from 'gray-matter'
import type {Source} from '../../source/source.ts'
import {type Reading, spanIn} from '../reading.ts'
import type {Entry, Header} from './header.ts'
import {keyOf} from './keys.ts'

/** Reads the header of a file, fenced or not. Thin for now. */
export function readHeader(reading: Reading): Header {
  const {source} = reading
  const lines = source.text.split('\n')
  const fenced = lines[0] === '---'
  const first = fenced ? 1 : 0
  let last = lines.findIndex(
    (line, index) => index >= first && (fenced ? line === '---' : line.trim() === ''),
  )
  if (!fenced && !/^[\p{L}][\p{L}\p{N} _-]*:/u.test(lines[0] ?? '')) last = -1
  if (last === -1) return {entries: [], fenced: false, bodyLine: 0}
  const text = lines.slice(first, last).join('\n')
  return {
    entries: throughMatter(text, source, first, reading),
    fenced,
    bodyLine: fenced ? last + 1 : last,
  }
}

function throughMatter(
  text: string,
  source: Source,
  first: number,
  reading: Reading,
): readonly Entry[] {
  let entries: readonly Entry[] = []
  const parse = () => {
    entries = entriesOf(text, source.lineStarts[first] ?? 0, reading)
    return {}
  }
  const refuse = () => ({})
  matter(`---\n${text}\n---\n`, {
    language: 'fieldbook',
    engines: {
      fieldbook: {parse},
      yaml: {parse: refuse},
      json: {parse: refuse},
      javascript: {parse: refuse},
    },
  })
  return entries
}

function entriesOf(text: string, start: number, reading: Reading): readonly Entry[] {
  let at = start
  return text.split('\n').flatMap(line => {
    const from = at
    at += line.length + 1
    const colon = line.indexOf(':')
    if (colon === -1) return []
    const written = line.slice(0, colon).trim()
    const rest = line.slice(colon + 1)
    const value = rest.trim()
    const valueStart = from + colon + 1 + (rest.length - rest.trimStart().length)
    return [
      {
        key: keyOf(written),
        written,
        value,
        keySpan: spanIn(reading, from, from + colon),
        valueSpan: spanIn(reading, valueStart, valueStart + value.length),
      },
    ]
  })
}
