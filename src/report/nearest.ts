/** The candidate that was probably meant by a misspelt word; '' if none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string {
  const folded = fold(word)
  let best = ''
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(folded, fold(candidate), least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-')
}

/** Damerau's distance: letters added, lost, changed or swapped; gives up at `limit`. */
function editDistance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) >= limit) return limit
  let before: number[] = []
  let last = Array.from({length: second.length + 1}, (_, column) => column)
  for (let row = 1; row <= first.length; row++) {
    const next = [row]
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1] ? 0 : 1
      const swapped =
        first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
          ? at(before, column - 2) + 1
          : limit
      next.push(
        Math.min(
          at(last, column) + 1,
          at(next, column - 1) + 1,
          at(last, column - 1) + same,
          swapped,
        ),
      )
    }
    before = last
    last = next
  }
  return at(last, second.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.MAX_SAFE_INTEGER
}
