import {join} from 'node:path'
import {finalLine} from '../report/tally.ts'
import type {BuiltBook, BuiltBooks} from './build-worker.ts'

/** The end of a build in a few lines: files, pages, size, seconds, and what the report counted. */
export function summaryOf(
  built: BuiltBooks,
  {out, strict}: {out: string; strict: boolean},
  seconds: number,
): string {
  const {books, diagnostics, sources, worklists, written} = built
  const rows = written ? books.flatMap(book => rowsOf(book, out)) : [heldBack(strict)]
  const lists = worklists.map(name => join(out, 'worklists', name))
  const time = `${built.guides} ${built.guides === 1 ? 'guide' : 'guides'} read, ${seconds.toFixed(1)} s`
  return `${[...rows, ...lists, time, finalLine(diagnostics, sources, strict)].join('\n')}\n`
}

function heldBack(strict: boolean): string {
  return strict
    ? 'no book is written, for --strict allows no error and no warning'
    : 'no book is written, for --duplicates fail allows no section that stands twice'
}

function rowsOf({name, pages, files}: BuiltBook, out: string): readonly string[] {
  return files.map(file => {
    const count = pages !== null && file.name.endsWith('.pdf') ? `${pages} pages, ` : ''
    return `${join(out, name, file.name)}  ${count}${sizeOf(file.size)}`
  })
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
