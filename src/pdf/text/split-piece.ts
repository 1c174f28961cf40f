import {Break, type Piece, widthOf} from './piece.ts'

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

/**
 * Splits a piece that does not fit where no break is allowed, such as a long address: as many
 * letters with their marks as fit, and the rest. Null if not even one fits, unless `force` is set.
 */
export function splitPiece(
  piece: Piece,
  width: number,
  force: boolean,
): readonly [Piece, Piece] | null {
  const ends = [...graphemes.segment(piece.text)].map(({index, segment}) => index + segment.length)
  let [fits, tooMany] = [0, ends.length]
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if (part(piece, 0, ends[middle - 1]).width <= width) fits = middle
    else tooMany = middle
  }
  if (fits === 0 && !force) return null
  const end = ends[Math.max(fits, 1) - 1] ?? piece.text.length
  if (end >= piece.text.length) return null
  const first = {...part(piece, 0, end), break: Break.allowed, soft: false, spaces: 0, gap: 0}
  return [first, part(piece, end, undefined)]
}

function part(piece: Piece, start: number, end: number | undefined): Piece {
  const text = piece.text.slice(start, end)
  const shaped = piece.grain.shaper.shape(text)
  return {...piece, text, shaped, width: widthOf(shaped, piece.grain)}
}
