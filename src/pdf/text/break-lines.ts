import {hyphenWidth} from './hyphen.ts'
import type {Line} from './line.ts'
import {Break, type Paragraph, type Piece} from './piece.ts'
import {setLine} from './set-line.ts'
import {splitPiece} from './split-piece.ts'

/** Widths are sums of many fractions: this much too wide still fits, in points. */
const slack = 0.01

/** Not more hyphens than this below each other. */
const mostHyphens = 2

/** Breaks a paragraph into lines, each as full as it can be; the paragraph itself is not changed. */
export function breakLines(paragraph: Paragraph, width: number): readonly Line[] {
  const lines: Line[] = []
  const {pieces, rightToLeft} = paragraph
  let [at, hyphens] = [0, 0]
  let rest: Piece | null = null
  while (at < pieces.length) {
    const line: Piece[] = []
    const full: Full = fill(pieces, at, rest, width, hyphens < mostHyphens)
    for (let index = at; index < full.end; index++) {
      const piece = index === at && rest !== null ? rest : pieces[index]
      if (piece !== undefined) line.push(piece)
    }
    if (full.split !== null) line.push(full.split[0])
    at = full.end
    rest = full.split === null ? null : full.split[1]
    const set = setLine(line, {width, last: at >= pieces.length, rightToLeft})
    hyphens = set.hyphenated ? hyphens + 1 : 0
    lines.push(set)
  }
  return lines
}

/** Where a line ends: after the piece before `end`, and after the first half of the next, if split. */
interface Full {
  readonly end: number
  readonly split: readonly [Piece, Piece] | null
}

/** Fills a line from a piece on; `rest` stands for what is left of the first piece. */
function fill(
  pieces: readonly Piece[],
  first: number,
  rest: Piece | null,
  width: number,
  hyphens: boolean,
): Full {
  let [used, best] = [0, -1]
  for (let at = first; at < pieces.length; at++) {
    const piece = at === first && rest !== null ? rest : pieces[at]
    if (piece === undefined) break
    if (used + piece.width > width + slack) {
      return best > first ? {end: best, split: null} : overfull(piece, first, at, width - used)
    }
    used += piece.width
    if (piece.break === Break.forced) return {end: at + 1, split: null}
    const hyphened = piece.soft && at < pieces.length - 1
    const fits = !hyphened || (hyphens && used + hyphenWidth(piece.grain) <= width + slack)
    if (piece.break === Break.allowed && fits) best = at + 1
    used += piece.gap
  }
  return {end: pieces.length, split: null}
}

/** No break is allowed before the edge: split the piece there, or end the line before it. */
function overfull(piece: Piece, first: number, at: number, room: number): Full {
  const split = piece.shaped === null ? null : splitPiece(piece, room, at === first)
  if (split !== null) return {end: at, split}
  return {end: Math.max(at, first + 1), split: null}
}
