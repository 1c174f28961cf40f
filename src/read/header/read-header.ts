import matter from 'gray-matter'
import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import {checkHeader} from './check-header.ts'
import type {Entry, Header} from './header.ts'
import {lineEntries} from './line-entries.ts'
import {firstOfLine, quoteFault} from './quote-value.ts'
import {type HeaderPlace, splitHeader} from './split-header.ts'
import {yamlEntries} from './yaml-entries.ts'

const faults = {
  fence: ['header/fence', 'only `---` may open a header; nothing of this one was read or run'],
  unclosed: ['header/fence', 'the header that is opened here is never closed'],
  'too-large': ['header/yaml', 'the header is longer than 400 lines or 32 kB and was not read'],
} as const

/** Reads and checks the header of a file: `Key: value` lines, or YAML between fences. */
export function readHeader(source: Source, report: Report): Header {
  const place = splitHeader(source)
  reportFault(source, place, report)
  const entries = place.fault === null ? entriesOf(source, place, report) : []
  const header = {entries, kind: place.kind, bodyLine: place.bodyLine}
  if (place.fault === null) checkHeader(source, header, report)
  return header
}

function reportFault(source: Source, {fault, start}: HeaderPlace, report: Report): void {
  if (fault === null) return
  const [code, message] = faults[fault]
  const lineStart = fault === 'unclosed' ? start : source.text.lastIndexOf('---', start)
  const opener = Math.max(0, lineStart)
  const span = {file: source.path, start: opener, end: Math.min(opener + 3, source.text.length)}
  report({code, severity: 'error', message, span})
}

/**
 * Calls gray-matter 4.0.3 on the header that we have split off, with an engine of our own and no
 * other: its own engines run JavaScript, and its YAML turns `1.0` into 1 and half of our headers into
 * errors. Passing options keeps it from remembering texts.
 */
function entriesOf(source: Source, place: HeaderPlace, report: Report): readonly Entry[] {
  let entries: readonly Entry[] = []
  const parse = () => {
    entries = place.kind === 'fenced' ? fromYaml(source, place, report) : fromLines(source, place)
    return {}
  }
  const refuse = {parse: () => ({})}
  matter(`---\n${source.text.slice(place.start, place.end).replaceAll(closer, ' ')}\n${closer}`, {
    language: 'fieldbook',
    delimiters: ['---', closer],
    engines: {fieldbook: {parse}, yaml: refuse, json: refuse, javascript: refuse},
  })
  return entries
}

/** End of text, U+0003: no header holds it, so gray-matter can't find an end before ours. */
const closer = '\u0003'

function fromLines(source: Source, {start, end}: HeaderPlace): readonly Entry[] {
  return lineEntries(source, start, end)
}

/** A header that is no YAML is read line by line, so that its title is not lost with its comma. */
function fromYaml(source: Source, place: HeaderPlace, report: Report): readonly Entry[] {
  const {entries, faults} = yamlEntries(source, place.start, place.end)
  const broken = faults.some(({code}) => code === 'header/yaml')
  for (const fault of firstOfLine(faults, source)) {
    const told = fault.code === 'header/yaml' ? quoteFault(fault, source) : fault
    const kept = fault.code === 'header/comment'
    report({...told, severity: kept ? 'warning' : 'error', repaired: broken || kept})
  }
  return broken ? fromLines(source, place) : entries
}
