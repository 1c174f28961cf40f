import {hyphenWidth} from './hyphen.ts'
import {joinWords, touches} from './join-words.ts'
import {Break, type Piece} from './piece.ts'
import {splitPiece} from './split-piece.ts'

/** Widths are sums of many fractions: this much too wide still fits, in points. */
const slack = 0.01

/** Letters that meet are narrower together by less than this share of a line. */
const mostSaved = 0.05

/** The pieces that wait for a line. */
export interface Waiting {
  readonly pieces: readonly Piece[]
  readonly first: number
  /** Stands for what is left of the first piece. */
  readonly rest: Piece | null
  readonly width: number
  /** Whether the line may end in a hyphen. */
  readonly hyphens: boolean
}

/** Where a line ends: after the piece before `end`, and after the first half of the next, if split. */
export interface Full {
  readonly end: number
  readonly split: readonly [Piece, Piece] | null
}

/** Fills one line with as many pieces as it can take. */
export function fillLine(waiting: Waiting): Full {
  const {pieces, first, rest, width, hyphens} = waiting
  let [used, best, saved, joined] = [0, -1, 0, false]
  let before: Piece | undefined
  for (let at = first; at < pieces.length; at++) {
    const piece = at === first && rest !== null ? rest : pieces[at]
    if (piece === undefined) break
    joined ||= touches(before, piece)
    const over = used + piece.width - width
    if (over - saved > slack && joined && over < width * mostSaved) saved = savedTo(waiting, at)
    if (over - saved > slack) {
      const room = width - used + saved
      return best > first ? {end: best, split: null} : overfull(piece, first, at, room)
    }
    used += piece.width
    if (piece.break === Break.forced) return {end: at + 1, split: null}
    const hyphened = piece.soft && at < pieces.length - 1
    const fits = !hyphened || (hyphens && used - saved + hyphenWidth(piece.grain) <= width + slack)
    if (piece.break === Break.allowed && fits) best = at + 1
    used += piece.gap
    before = piece
  }
  return {end: pieces.length, split: null}
}

/** By how much the pieces of a line are narrower when those that touch are shaped as one. */
function savedTo({pieces, first, rest}: Waiting, to: number): number {
  const line = pieces.slice(first, to + 1)
  if (rest !== null) line[0] = rest
  const words = joinWords(line, true)
  return widths(line) - widths(words)
}

function widths(parts: readonly {readonly width: number}[]): number {
  return parts.reduce((sum, {width}) => sum + width, 0)
}

/** No break is allowed before the edge: split the piece there, or end the line before it. */
function overfull(piece: Piece, first: number, at: number, room: number): Full {
  const split = piece.shaped === null ? null : splitPiece(piece, room, at === first)
  if (split !== null) return {end: at, split}
  return {end: Math.max(at, first + 1), split: null}
}
