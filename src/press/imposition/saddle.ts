/** The side on which a book is held together: left for left-to-right scripts. */
export type Binding = 'left' | 'right'

/** Pages of one side, as seen; 0 is a blank. */
export interface Pair {
  readonly left: number
  readonly right: number
}

/** A sheet that is folded once down its middle. The back is what is seen when it is turned sideways. */
export interface FoldedSheet {
  readonly front: Pair
  readonly back: Pair
}

/**
 * Sheets of a book that lie in each other, the outermost first. With n pages, sheet s has in front
 * n−2(s−1) and 2s−1, at the back 2s and n+1−2s; a book bound at the right is the mirror image.
 *
 *      front        back
 *    +----+----+  +----+----+
 *    | 8  | 1  |  | 2  | 7  |     s = 1 of n = 8
 *    +----+----+  +----+----+
 *
 * Pages beyond `count` are blank.
 */
export function saddleSheets(count: number, binding: Binding): readonly FoldedSheet[] {
  const sheets = Math.ceil(count / 4)
  const last = sheets * 4
  const page = (number: number): number => (number <= count ? number : 0)
  return Array.from({length: sheets}, (_, index) => {
    const s = index + 1
    const front = {left: page(last - 2 * (s - 1)), right: page(2 * s - 1)}
    const back = {left: page(2 * s), right: page(last + 1 - 2 * s)}
    return binding === 'left' ? {front, back} : {front: mirrored(front), back: mirrored(back)}
  })
}

function mirrored({left, right}: Pair): Pair {
  return {left: right, right: left}
}
