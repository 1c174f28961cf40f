import type {Inline} from '../../model/inline.ts'
import {cover, type Span} from '../../source/span.ts'
import {readInlines} from '../inline/read-inlines.ts'
import {type Cut, cutFrom, cutOf, spanOf} from '../markdown/cut.ts'
import type {Token} from '../markdown/placed.ts'
import {type Reading, spanIn} from '../reading.ts'
import type {Draft} from './draft.ts'

/** Running text and where it stands. */
export interface ReadText {
  readonly inlines: readonly Inline[]
  readonly span: Span
}

/** A walk over the block tokens of a file. Each reader takes the tokens of its own block. */
export interface Walk {
  readonly reading: Reading
  /** Takes the next token; undefined at the end. */
  readonly take: () => Token | undefined
  /** The token `ahead` places further on, without taking it. */
  readonly peek: (ahead: number) => Token | undefined
  /** Reads blocks up to a closing token, and takes that too. */
  readonly blocks: (closer: string) => readonly Draft[]
}

/** Takes the inline token and the closing token that follow an opening one. */
export function takeCut(walk: Walk): Cut {
  const token = walk.take()
  walk.take()
  return cutOf(walk.reading.source, token?.content ?? '', token?.map?.[0] ?? 0)
}

/** Reads a cut as running text, but for its first characters. */
export function readText(cut: Cut, walk: Walk, skip = 0): ReadText {
  const inner = skip === 0 ? cut : cutFrom(cut, skip)
  return {inlines: readInlines(inner, walk.reading), span: spanOf(cut, 0, cut.text.length)}
}

/** The lines of a token, without the white space around them. */
export function lineSpan(token: Token, reading: Reading): Span {
  const {text, lineStarts} = reading.source
  const [first, last] = token.map ?? [0, 0]
  const start = lineStarts[first] ?? text.length
  const lines = text.slice(start, lineStarts[last] ?? text.length)
  const end = start + lines.trimEnd().length
  return spanIn(reading, Math.min(end, start + lines.length - lines.trimStart().length), end)
}

/** From the first mark of a block, such as `#`, on: markers of lists before it are not its own. */
export function spanFrom(token: Token, mark: RegExp, reading: Reading): Span {
  const line = lineSpan(token, reading)
  const at = reading.source.text.slice(line.start, line.end).search(mark)
  return at === -1 ? line : {...line, start: line.start + at}
}

const marker = /(?:[*+-]|\d{1,9}[.)])[ \t]*(?:\[[ xX]\][ \t]+)?$|>[ \t]*$|[:~][ \t]*$/

/**
 * From a marker such as `*`, `2.` or `>` to the end of what it holds. Several may share a line, as in
 * `* 1. text`: the one nearest before the first block is meant.
 */
export function markedSpan(opener: Token, blocks: readonly Draft[], reading: Reading): Span {
  const line = lineSpan(opener, reading)
  const [first] = blocks
  if (first === undefined) return line
  const before = reading.source.text.slice(line.start, Math.max(line.start, first.span.start))
  const found = marker.exec(before)
  const start = found === null ? Math.min(line.start, first.span.start) : line.start + found.index
  return blocks.map(block => block.span).reduce(cover, spanIn(reading, start, start))
}
