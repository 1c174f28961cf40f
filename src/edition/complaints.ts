import {cleanValue} from '../report/clean-value.ts'
import type {Diagnostic, Report} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import {visible} from '../report/visible.ts'
import {yamlFact} from '../report/yaml-fact.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import type {FieldComplaints} from './fields.ts'

/** Where a node stands in the file, as the yaml library gives it: start, end of value, end. */
type Range = readonly number[] | null | undefined

/** Everything that can be wrong with an edition file, in the words of its author. */
export interface Complaints extends FieldComplaints {
  spanOf(range: Range): Span
  tooLarge(span: Span): null
  notAnEdition(span: Span): null
  syntax(message: string, range: Range): void
  noTitle(span: Span, name: string): void
  notList(key: string, range: Range): void
  choice(key: string, text: string, choices: readonly string[], range: Range): void
  noGuide(range: Range): void
  parts(range: Range): void
  part(range: Range): void
  language(text: string, range: Range): void
  date(text: string, range: Range): void
  address(text: string, range: Range): void
}

export function complaintsTo(report: Report, source: Source): Complaints {
  const spanOf = (range: Range): Span => ({
    file: source.path,
    start: range?.[0] ?? 0,
    end: range?.[1] ?? range?.[0] ?? 0,
  })
  const error = (code: string, range: Range, message: string, hint: string) =>
    report({code, severity: 'error', message, span: spanOf(range), hint})
  const warning = (code: string, range: Range, message: string, hint: string) =>
    report({code, severity: 'warning', message, span: spanOf(range), hint} satisfies Diagnostic)
  const value = (range: Range, message: string, hint: string) =>
    error('edition/value', range, message, hint)
  return {
    spanOf,
    clean: (text, range) => cleanValue(text, spanOf(range), report),
    tooLarge: ({start}) => {
      error('edition/too-large', [start], 'the file is larger than 64 kB', 'list guides, not texts')
      return null
    },
    notAnEdition: ({start}) => {
      const hint = 'begin with title: and guides:'
      error('edition/syntax', [start], 'the file does not describe an edition', hint)
      return null
    },
    syntax: (message, range) => {
      const hint = 'write key: "value", with the value in quotes'
      error('edition/syntax', range, yamlFact(message), hint)
    },
    noTitle: ({start}, name) =>
      warning('edition/no-title', [start], 'the edition has no title', `add title: "${name}"`),
    unknownKey: (key, range, known) => {
      const near = nearest(key, known)
      const hint = near === '' ? `use one of: ${known.join(', ')}` : `write ${near}:`
      error('edition/unknown-key', range, `an edition knows no "${visible(key)}"`, hint)
    },
    duplicateKey: (key, range) =>
      warning('edition/duplicate-key', range, `"${key}" is given again`, 'remove one of the two'),
    notText: (key, range) =>
      value(range, `what stands after ${key}: is no text`, `write ${key}: "…" on one line`),
    notList: (key, range) =>
      value(range, `what stands after ${key}: is no list`, `write ${key}: [first, second]`),
    choice: (key, text, choices, range) => {
      const near = nearest(text, choices)
      const known = choices.map(choice => `${key}: ${choice}`).join(', ')
      const fact =
        text === ''
          ? `what stands after ${key}: is no block`
          : `${key}: can't be "${visible(text)}"`
      value(range, fact, near === '' ? `write ${known}` : `write ${key}: ${near}`)
    },
    noGuide: range =>
      value(range, 'the line names no guide', 'write {guide: jitsi, topics: [installation]}'),
    parts: range =>
      value(
        range,
        'what stands after parts: is no list of parts',
        'write by-need, none, or a list: - {title: "Accounts", guides: [keepassxc]}',
      ),
    part: range =>
      value(
        range,
        'the part lacks its title or its guides',
        'write - {title: "Accounts", guides: [keepassxc]}',
      ),
    language: (text, range) =>
      error(
        'edition/language',
        range,
        `"${visible(text)}" is no language tag`,
        'write one like en or pt-BR',
      ),
    address: (text, range) =>
      value(
        range,
        `"${visible(text)}" is no address of a web page`,
        'write one like https://yours.example/first-aid',
      ),
    date: (text, range) =>
      error('edition/date', range, `"${visible(text)}" is no date`, 'write one like 2026-03-14'),
  }
}
