import {cleanValue} from '../report/clean-value.ts'
import type {Report} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import {visible} from '../report/visible.ts'
import {yamlFact} from '../report/yaml-fact.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import type {FieldComplaints} from './fields.ts'

type Range = readonly number[] | null | undefined

/** Everything that can be wrong with a glossary, in the words of its author. */
export interface GlossaryComplaints extends FieldComplaints {
  spanOf(range: Range): Span
  syntax(message: string, range: Range): void
  notList(key: string, range: Range): void
  incomplete(name: string, range: Range): void
  long(name: string, most: number, span: Span): void
  twice(name: string, span: Span): void
}

export function glossaryComplaints(report: Report, source: Source): GlossaryComplaints {
  const spanOf = (range: Range): Span => ({
    file: source.path,
    start: range?.[0] ?? 0,
    end: range?.[1] ?? range?.[0] ?? 0,
  })
  const warning = (code: string, span: Span, message: string, hint: string) =>
    report({code, severity: 'warning', message, span, hint})
  const example = 'write - {term: "passphrase", means: "A long password of several words."}'
  return {
    spanOf,
    clean: (text, range) => cleanValue(text, spanOf(range), report),
    syntax: (message, range) => {
      const [code, severity] = ['glossary/syntax', 'error'] as const
      report({code, severity, message: yamlFact(message), span: spanOf(range), hint: example})
    },
    unknownKey: (key, range, known) => {
      const near = nearest(key, known)
      const hint = near === '' ? `use one of: ${known.join(', ')}` : `write ${near}:`
      warning('glossary/unknown-key', spanOf(range), `a glossary knows no "${visible(key)}"`, hint)
    },
    duplicateKey: (key, range) =>
      warning('glossary/term', spanOf(range), `"${key}" is given again`, 'remove one of the two'),
    notText: (key, range) =>
      warning('glossary/term', spanOf(range), `what stands after ${key}: is no text`, example),
    notList: (key, range) =>
      warning('glossary/term', spanOf(range), `what stands after ${key}: is no list`, example),
    incomplete: (name, range) => {
      const which = name === '' ? 'a term has no name' : `"${visible(name)}" has no meaning`
      warning('glossary/term', spanOf(range), which, example)
    },
    long: (name, most, span) =>
      report({
        code: 'glossary/long',
        severity: 'note',
        message: `"${visible(name)}" is explained in more than ${most} words`,
        span,
        hint: 'say in one or two sentences what a reader needs to go on',
      }),
    twice: (name, span) =>
      warning(
        'glossary/twice',
        span,
        `"${visible(name)}" is explained twice`,
        'remove one of the two',
      ),
  }
}
