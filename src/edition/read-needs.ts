import {isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml'
import type {Report} from '../report/diagnostic.ts'
import {yamlFact} from '../report/yaml-fact.ts'
import type {Source} from '../source/source.ts'
import type {Need} from './need.ts'

/** Reads `needs.yaml`: groups by name, each with titles and texts by language, and spellings. */
export function readNeeds(source: Source, report: Report): readonly Need[] {
  const document = parseDocument(source.text, {schema: 'failsafe', uniqueKeys: false})
  for (const {message, pos} of document.errors) {
    report({
      code: 'needs/syntax',
      severity: 'error',
      message: yamlFact(message),
      span: {file: source.path, start: pos[0], end: pos[1]},
      hint: 'write passwords: {title: {en: "Passwords"}, spellings: [Secure password storage]}',
    })
  }
  if (!isMap(document.contents)) return []
  return document.contents.items.flatMap(pair => needIn(pair, source, report) ?? [])
}

function needIn({key, value}: Pair, source: Source, report: Report): Need | null {
  if (!isScalar(key)) return null
  const name = String(key.value)
  const field = (wanted: string) => (isMap(value) ? value.get(wanted, true) : undefined)
  const [titles, spellings] = [textsOf(field('title')), wordsOf(field('spellings'))]
  if (titles.size === 0 || spellings.length === 0) {
    const [start = 0, end = 0] = key.range ?? []
    report({
      code: 'needs/incomplete',
      severity: 'warning',
      message: `the need "${name}" lacks its title or its spellings`,
      span: {file: source.path, start, end},
      hint: `write ${name}: {title: {en: "…"}, spellings: [as authors write it]}`,
    })
  }
  return {name, titles, about: textsOf(field('about')), spellings}
}

function textsOf(node: unknown): ReadonlyMap<string, string> {
  if (!isMap(node)) return new Map()
  return new Map(
    node.items.flatMap(({key, value}) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), textOf(value)] as const] : [],
    ),
  )
}

function wordsOf(node: unknown): readonly string[] {
  return isSeq(node) ? node.items.filter(isText).map(textOf) : []
}

function isText(node: unknown): node is Node & {readonly value: unknown} {
  return isScalar(node)
}

function textOf({value}: {readonly value: unknown}): string {
  return String(value ?? '')
    .trim()
    .normalize('NFC')
}
