import {readdirSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** The labels of one language as `assets/labels` lists them. */
export type LabelTable = Readonly<Record<string, readonly string[]>>

const folder = new URL('../../../assets/labels/', import.meta.url)
const ending = '.yaml'

const tables = new Map<string, LabelTable>()

/** The languages that this installation has labels of. */
export function labelledLanguages(): readonly string[] {
  const files = readdirSync(folder).filter(name => name.endsWith(ending))
  return files.map(name => name.slice(0, -ending.length)).sort()
}

/**
 * The labels of a language, such as `pt-BR`, or of the one that it is a form of; none of an unknown
 * one. Languages come out of guides, so that no file is looked for that is not there. Only those that
 * are asked for are read: all of them take longer than a guide.
 */
export function labelsFor(language: string): LabelTable {
  const there = new Set(labelledLanguages())
  const own = [language, language.split('-')[0] ?? ''].find(one => there.has(one))
  if (own === undefined) return {}
  const table = tables.get(own) ?? loadTable(own)
  tables.set(own, table)
  return table
}

function loadTable(language: string): LabelTable {
  const table: unknown = parse(readFileSync(new URL(`${language}${ending}`, folder), 'utf8'))
  if (typeof table !== 'object' || table === null) return {}
  return Object.fromEntries(
    Object.entries(table).map(([name, words]) => [
      name,
      Array.isArray(words) ? words.map(String) : [],
    ]),
  )
}
