import type {Shaped} from '../faces/shaped.ts'
import {hyphenOf, hyphenWidth} from './hyphen.ts'
import {type Grain, type Piece, widthOf} from './piece.ts'

/** A piece, or several of one grain that stand together without a space, on one line. */
export interface Word {
  readonly grain: Grain
  readonly level: number
  readonly text: string
  readonly shaped: Shaped | null
  readonly hyphen: Shaped | null
  readonly spaces: number
  /** With the hyphen, without the spaces; points. */
  readonly width: number
  readonly gap: number
}

/** Shapes pieces that touch each other as one, so that their letters meet as they should. */
export function joinWords(pieces: readonly Piece[], last: boolean): Word[] {
  const words: Word[] = []
  for (let at = 0; at < pieces.length; ) {
    let end = at + 1
    while (end < pieces.length && touches(pieces[end - 1], pieces[end])) end++
    const [first, final] = [pieces[at], pieces[end - 1]]
    if (first === undefined || final === undefined) break
    const hyphened = final.soft && !last && end === pieces.length
    words.push(wordOf(first, final, end - at === 1 ? null : pieces.slice(at, end), hyphened))
    at = end
  }
  return words
}

/** Whether two pieces stand together in one word of one look. */
export function touches(one: Piece | undefined, next: Piece | undefined): boolean {
  if (one === undefined || next === undefined) return false
  return one.spaces === 0 && one.grain === next.grain && one.shaped !== null && next.shaped !== null
}

function wordOf(first: Piece, final: Piece, all: readonly Piece[] | null, hyphened: boolean): Word {
  const {grain} = first
  const {spaces, gap} = final
  const hyphen = hyphened ? hyphenOf(grain) : null
  const extra = hyphened ? hyphenWidth(grain) : 0
  if (all === null) {
    const {text, shaped, width} = first
    return {grain, level: grain.level, text, shaped, hyphen, spaces, width: width + extra, gap}
  }
  const text = all.map(piece => piece.text).join('')
  const shaped = grain.shaper.shape(spaces > 0 ? `${text} ` : text)
  const width = widthOf(shaped, grain) + extra
  return {grain, level: grain.level, text, shaped, hyphen, spaces, width, gap}
}
