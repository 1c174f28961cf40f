import {visible} from '../../report/visible.ts'
import {type Change, changesBetween} from './changes-between.ts'
import type {MendedFile} from './mend-files.ts'

/** Lines shown before and after a change. */
const context = 3

/** What mending changes in a file, in the unified form that `patch` and people read. */
export function unifiedDiff({path, before, after}: MendedFile): string {
  const old = linesOf(before)
  const hunks = hunksOf(changesBetween(old, linesOf(after)))
  const name = visible(path)
  const printed = hunks.map(changes => printHunk(changes, old))
  return `--- ${name}\n+++ ${name}\n${printed.join('')}`
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Changes so near to one another that their surroundings would touch share a hunk. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1)
    const near = last && change.oldStart - (last.oldStart + last.removed.length) <= 2 * context
    if (near) hunks.at(-1)?.push(change)
    else hunks.push([change])
  }
  return hunks
}

function printHunk(changes: readonly Change[], old: readonly string[]): string {
  const [first] = changes
  const last = changes.at(-1)
  if (first === undefined || last === undefined) return ''
  const start = Math.max(0, first.oldStart - context)
  const end = Math.min(old.length, last.oldStart + last.removed.length + context)
  const lines: string[] = []
  let at = start
  for (const {oldStart, removed, added} of changes) {
    lines.push(...old.slice(at, oldStart).map(line => ` ${line}`))
    lines.push(...removed.map(line => `-${line}`), ...added.map(line => `+${line}`))
    at = oldStart + removed.length
  }
  lines.push(...old.slice(at, end).map(line => ` ${line}`))
  const grown = changes.reduce((sum, {removed, added}) => sum + added.length - removed.length, 0)
  const newStart = start + first.newStart - first.oldStart
  const head = `@@ -${range(start, end - start)} +${range(newStart, end - start + grown)} @@`
  return [head, ...lines.map(visible), ''].join('\n')
}

/** A range of no lines is given by the line before it, as `patch` wants. */
function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`
}
