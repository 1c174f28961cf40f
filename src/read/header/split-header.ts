import type {Source} from '../../source/source.ts'
import {keyOf} from './keys.ts'

/** Where the header of a file stands; offsets into its text, lines counted from 0. */
export interface HeaderPlace {
  readonly kind: 'fenced' | 'unfenced' | 'none'
  readonly start: number
  readonly end: number
  readonly bodyLine: number
  readonly fault: 'fence' | 'unclosed' | 'too-large' | null
}

/** Characters, and lines; gray-matter 4.0.3 takes seconds for some thousand blank lines. */
const largest = {characters: 32_000, lines: 400}

/** `Key: value`, whatever the alphabet of the key. */
export const keyLine = /^[\p{L}\p{M}][\p{L}\p{M}\p{Nd} _-]{0,40}:/u

/** Finds the header without reading it: lines of `Key: value`, or anything between `---` lines. */
export function splitHeader(source: Source): HeaderPlace {
  const lines = source.text.split('\n')
  const first = firstLine(lines)
  const opener = lines[first] ?? ''
  if (/^---[ \t]*$/.test(opener)) return fenced(source, lines, first, null)
  if (/^---[ \t]*[\w.+-]+[ \t]*$/.test(opener)) return fenced(source, lines, first, 'fence')
  return unfenced(source, lines, first)
}

/** Past blank lines, and past comments of one line above a fence. */
function firstLine(lines: readonly string[]): number {
  const first = lines.findIndex(line => !/^\s*(<!--.*-->\s*)?$/.test(line))
  if (/^---/.test(lines[first] ?? '')) return first
  return Math.max(
    0,
    lines.findIndex(line => line.trim() !== ''),
  )
}

function fenced(
  source: Source,
  lines: readonly string[],
  first: number,
  fault: 'fence' | null,
): HeaderPlace {
  const last = lines.findIndex((line, index) => index > first && /^---[ \t]*$/.test(line))
  if (last === -1) {
    if (fault !== null) return none(first)
    return {...none(first + 1), fault: 'unclosed', start: startOf(source, first)}
  }
  const start = startOf(source, first + 1)
  const end = Math.max(start, startOf(source, last) - 1)
  const tooLarge = end - start > largest.characters || last - first > largest.lines
  return {kind: 'fenced', start, end, bodyLine: last + 1, fault: tooLarge ? 'too-large' : fault}
}

/** A header starts with a key we know, or with two lines that look like one. */
function unfenced(source: Source, lines: readonly string[], first: number): HeaderPlace {
  const looksLikeOne = (line: string | undefined) => keyLine.test(line ?? '')
  const [opener = '', next] = lines.slice(first, first + 2)
  const known = keyOf(opener.slice(0, opener.indexOf(':'))) !== ''
  if (!looksLikeOne(opener) || !(known || looksLikeOne(next))) return none(first)
  const found = lines.findIndex((line, index) => index > first && line.trim() === '')
  const last = secondHeader(lines, found === -1 ? lines.length : found)
  const start = startOf(source, first)
  const end = Math.max(start, startOf(source, last) - 1)
  const tooLarge = end - start > largest.characters || last - first > largest.lines
  return {kind: 'unfenced', start, end, bodyLine: last, fault: tooLarge ? 'too-large' : null}
}

/** A second header may follow the first: at least two lines of keys, the first of them known. */
function secondHeader(lines: readonly string[], end: number): number {
  const first = lines.findIndex((line, index) => index >= end && line.trim() !== '')
  const block: string[] = []
  for (let at = first; at !== -1 && keyLine.test(lines[at] ?? ''); at++) block.push(lines[at] ?? '')
  const known = block.filter(line => keyOf(line.slice(0, line.indexOf(':'))) !== '')
  const isHeader = block.length >= 3 && known.length === block.length
  return isHeader ? first + block.length : end
}

function none(bodyLine: number): HeaderPlace {
  return {kind: 'none', start: 0, end: 0, bodyLine, fault: null}
}

function startOf(source: Source, line: number): number {
  return source.lineStarts[line] ?? source.text.length + 1
}
