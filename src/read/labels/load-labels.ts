import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** The labels of one language as `assets/labels.yaml` lists them. */
export type LabelTable = Readonly<Record<string, readonly string[]>>

let loaded: ReadonlyMap<string, LabelTable> | undefined

/** Reads `assets/labels.yaml` of this installation, once: language to its labels. */
export function loadLabels(): ReadonlyMap<string, LabelTable> {
  loaded ??= tables(
    parse(readFileSync(new URL('../../../assets/labels.yaml', import.meta.url), 'utf8')),
  )
  return loaded
}

function tables(file: unknown): ReadonlyMap<string, LabelTable> {
  return new Map(fields(file).map(([language, table]) => [language, tableOf(table)]))
}

function tableOf(table: unknown): LabelTable {
  return Object.fromEntries(
    fields(table).map(([name, words]) => [name, Array.isArray(words) ? words.map(String) : []]),
  )
}

function fields(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
