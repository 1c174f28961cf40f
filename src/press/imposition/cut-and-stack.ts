/** What lies on a large sheet that is cut across the middle; null is an empty half. */
export interface CutSheet<Folded> {
  readonly top: Folded
  readonly bottom: Folded | null
}

/**
 * Lays folded sheets two on a large one, so that after one cut through the whole pile the upper
 * pile, put on the lower, is the book in its order.
 */
export function cutAndStack<Folded>(sheets: readonly Folded[]): readonly CutSheet<Folded>[] {
  const large = Math.ceil(sheets.length / 2)
  return sheets.slice(0, large).map((top, index) => ({top, bottom: sheets[large + index] ?? null}))
}
