import {isMap, isScalar, parseDocument} from 'yaml'
import {cleanValue} from '../report/clean-value.ts'
import type {Report} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {isWord, type Word, wordKeys} from './words.ts'

/** The words that one file gives; keys that the book does not know are reported and left out. */
export function readWords(source: Source, report: Report): ReadonlyMap<Word, string> {
  const document = parseDocument(source.text, {schema: 'failsafe', uniqueKeys: false})
  const words = new Map<Word, string>()
  for (const error of document.errors) {
    report({
      code: 'words/syntax',
      severity: 'error',
      message: firstLine(error.message),
      span: {file: source.path, start: error.pos[0], end: error.pos[1]},
      hint: 'write one word a line, in quotes: danger: "DANGER"',
    })
  }
  if (!isMap(document.contents)) return words
  for (const {key, value} of document.contents.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const span = spanOf(source.path, key.range)
    if (!isWord(name)) reportUnknown(name, span, report)
    else if (isScalar(value) && typeof value.value === 'string' && value.value !== '') {
      if (words.has(name)) reportTwice(name, span, report)
      words.set(name, cleanValue(value.value.normalize('NFC'), span, report))
    }
  }
  return words
}

function spanOf(file: string, range: readonly number[] | null | undefined): Span {
  return {file, start: range?.[0] ?? 0, end: range?.[1] ?? 0}
}

/** yaml 2.9.1 appends the place and a drawing of the line, which our report prints itself. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').toLowerCase()
}

function reportUnknown(name: string, span: Span, report: Report): void {
  const near = nearest(name, wordKeys)
  report({
    code: 'words/unknown-key',
    severity: 'warning',
    message: `the book has no word "${name}"`,
    span,
    ...(near === '' ? {} : {hint: `write ${near}: if that was meant`}),
  })
}

function reportTwice(name: string, span: Span, report: Report): void {
  report({
    code: 'words/duplicate-key',
    severity: 'warning',
    message: `"${name}" is given again; the last one counts`,
    span,
    hint: `remove one of the two ${name}: lines`,
  })
}
