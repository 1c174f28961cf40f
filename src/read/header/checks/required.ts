import type {Span} from '../../../source/span.ts'
import {entryOf, headerText, isEmpty} from '../header.ts'
import {isIssueKind} from '../issue.ts'
import {writtenAs} from '../keys.ts'
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
export function required(check: HeaderCheck): void {
  const {source, header, isTemplate} = check
  if (isTemplate || source.text.trim() === '') return
  if (header.kind === 'none') missing(check)
  else {
    missingKeys(check)
    for (const key of neverEmpty) emptyKey(check, key)
  }
}

function missing({source, report}: HeaderCheck): void {
  const message = 'the file has no header: its first line is not `Key: value`'
  const hint = 'start the file with lines such as `Title: Installation`, then leave a line blank'
  const span = firstLineOf(source)
  report({code: 'header/missing', severity: 'error', message, span, hint})
}

/** One report for all of them: who adds one line adds the others in the same go. */
function missingKeys({source, header, report}: HeaderCheck): void {
  const keys = keysOf(header).filter(key => entryOf(header, key) === undefined)
  if (keys.length === 0) return
  const names = keys.map(key => writtenAs(header, key))
  const quoted = names.map(name => `\`${name}\``)
  report({
    code: 'header/missing-key',
    severity: keys.some(key => always.includes(key)) ? 'error' : 'warning',
    message: `the header has no ${listOf(quoted)}`,
    span: firstLineOf(source),
    hint: `add ${keys.length === 1 ? 'a line' : 'lines'} ${names.map(name => `\`${name}: …\``).join(' ')}`,
  })
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function emptyKey({header, report}: HeaderCheck, key: string): void {
  const entry = entryOf(header, key)
  if (entry === undefined || !isEmpty(entry)) return
  const message = `\`${entry.written}\` has no value`
  const hint = 'write the value behind the colon'
  report({code: 'header/empty-required', severity: 'error', message, span: entry.keySpan, hint})
}

function firstLineOf({path, text}: HeaderCheck['source']): Span {
  const end = text.indexOf('\n')
  return {file: path, start: 0, end: end === -1 ? text.length : end}
}

function keysOf(header: HeaderCheck['header']): readonly string[] {
  if (header.kind === 'fenced') return ['title', 'language']
  const kind = headerText(header, 'kind')
  const isIssue = isIssueKind(kind, headerText(header, 'tool'), headerText(header, 'issue'))
  return [...always, ...(isIssue ? ofIssues : ofTools)]
}
