import {entryOf, headerText, isEmpty} from '../header.ts'
import {isIssueKind} from '../issue.ts'
import {spellingOf} from '../keys.ts'
import type {HeaderCheck} from './check.ts'

const always = ['kind', 'title', 'language']
const ofTools = [
  'tool',
  'platform',
  'need',
  'website',
  'download',
  'version',
  'license',
  'requirements',
  'admin',
  'group',
]
const ofIssues = ['issue', 'platform', 'need', 'group']

/** Without a value these leave a topic without its place in the book. */
const neverEmpty = ['kind', 'tool', 'issue', 'group', 'title', 'language']

/** Reports keys that are missing or have no value. Front matter needs a title and a language only. */
export function required({source, header, isTemplate, report}: HeaderCheck): void {
  const top = {
    file: source.path,
    start: 0,
    end: source.text.indexOf('\n') + 1 || source.text.length,
  }
  const span = {...top, end: Math.max(0, top.end - 1)}
  if (header.kind === 'none') {
    const message = 'the file has no header: its first line is not `Key: value`'
    const hint = 'start the file with lines such as `Title: Installation`, then leave a line blank'
    report({code: 'header/missing', severity: 'error', message, span, hint})
    return
  }
  if (isTemplate) return
  for (const key of keysOf(header)) {
    if (entryOf(header, key) !== undefined) continue
    const severity = always.includes(key) ? 'error' : 'warning'
    const message = `the header has no \`${spellingOf(key)}\``
    const hint = `add a line \`${spellingOf(key)}: …\``
    report({code: 'header/missing-key', severity, message, span, hint})
  }
  for (const key of neverEmpty) {
    const entry = entryOf(header, key)
    if (entry === undefined || !isEmpty(entry)) continue
    const message = `\`${entry.written}\` has no value`
    const hint = 'write the value behind the colon'
    report({code: 'header/empty-required', severity: 'error', message, span: entry.keySpan, hint})
  }
}

function keysOf(header: HeaderCheck['header']): readonly string[] {
  if (header.kind === 'fenced') return ['title', 'language']
  const kind = headerText(header, 'kind')
  const isIssue = isIssueKind(kind, headerText(header, 'tool'), headerText(header, 'issue'))
  return [...always, ...(isIssue ? ofIssues : ofTools)]
}
