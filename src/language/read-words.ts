import {isMap, isScalar, parseDocument} from 'yaml'
import {cleanValue} from '../report/clean-value.ts'
import type {Report} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import {yamlFact} from '../report/yaml-fact.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {isWord, type Word, wordKeys} from './word-keys.ts'
import {type Form, formOf, isCounted, numberKinds} from './words.ts'

/**
 * The words that one file gives, what is counted in each form that it has; keys that the book does not
 * know are reported and left out.
 */
export function readWords(source: Source, report: Report): ReadonlyMap<Word | Form, string> {
  const document = parseDocument(source.text, {schema: 'failsafe', uniqueKeys: false})
  const words = new Map<Word | Form, string>()
  for (const error of document.errors) {
    report({
      code: 'words/syntax',
      severity: 'error',
      message: yamlFact(error.message),
      span: {file: source.path, start: error.pos[0], end: error.pos[1]},
      hint: 'write one word a line, in quotes: danger: "DANGER"',
    })
  }
  if (!isMap(document.contents)) return words
  for (const {key, value} of document.contents.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const span = spanOf(source.path, key.range)
    if (!isWord(name)) {
      reportUnknown(name, span, report, wordKeys)
      continue
    }
    for (const [form, text] of formsIn(name, value, source.path, report)) {
      if (words.has(form)) reportTwice(name, span, report)
      words.set(form, cleanValue(text.normalize('NFC'), span, report))
    }
  }
  return words
}

/** The text of a word, or its texts by kinds of numbers. */
function formsIn(
  word: Word,
  value: unknown,
  file: string,
  report: Report,
): readonly (readonly [Word | Form, string])[] {
  if (isScalar(value)) return hasText(value.value) ? [[word, value.value]] : []
  if (!isMap(value) || !isCounted(word)) return []
  return value.items.flatMap(({key, value: text}): readonly (readonly [Word | Form, string])[] => {
    if (!isScalar(key)) return []
    const kind = String(key.value)
    const form = formOf(word, kind)
    if (form !== null) return isScalar(text) && hasText(text.value) ? [[form, text.value]] : []
    reportUnknown(kind, spanOf(file, key.range), report, ['other', ...numberKinds])
    return []
  })
}

function hasText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function spanOf(file: string, range: readonly number[] | null | undefined): Span {
  return {file, start: range?.[0] ?? 0, end: range?.[1] ?? 0}
}

function reportUnknown(name: string, span: Span, report: Report, known: readonly string[]): void {
  const near = nearest(name, known)
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
