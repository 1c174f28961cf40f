/** A stretch of words that one side has and the other has not, or not there. */
export interface Difference {
  readonly kind: 'lost' | 'added'
  /** How many of the written words stand before it. */
  readonly at: number
  readonly words: readonly string[]
}

/**
 * What must be taken from the written words and put to them to get the read ones: least of it
 * (Myers, An O(ND) difference algorithm, 1986). A word in the wrong place is lost here, added there.
 */
export function differences(
  written: readonly string[],
  read: readonly string[],
): readonly Difference[] {
  const found: Difference[] = []
  for (const {kind, at, word} of edits(written, read)) {
    const last = found.at(-1)
    const end = last === undefined ? -1 : last.at + (last.kind === 'lost' ? last.words.length : 0)
    if (last?.kind === kind && end === at) {
      found[found.length - 1] = {...last, words: [...last.words, word]}
    } else found.push({kind, at, words: [word]})
  }
  return found
}

interface Edit {
  readonly kind: 'lost' | 'added'
  readonly at: number
  readonly word: string
}

/** Furthest reach on each diagonal, for each number of edits; walked back from the end. */
function edits(written: readonly string[], read: readonly string[]): readonly Edit[] {
  const rounds: Int32Array[] = []
  let before = new Int32Array(3)
  for (let round = 0; ; round++) {
    const now = new Int32Array(2 * round + 3)
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      let x = step(before, round, diagonal)
      while (x < written.length && x - diagonal < read.length && written[x] === read[x - diagonal])
        x++
      now[diagonal + round + 1] = x
      if (x >= written.length && x - diagonal >= read.length) {
        return walkBack(rounds, round, written, read)
      }
    }
    rounds.push(now)
    before = now
  }
}

/** Where a round begins on a diagonal: one word lost, or one added, after the round before. */
function step(before: Int32Array, round: number, diagonal: number): number {
  if (round === 0) return 0
  const [left = 0, right = 0] = reach(before, round, diagonal)
  return isAdded(left, right, round, diagonal) ? right : left + 1
}

function reach(before: Int32Array, round: number, diagonal: number): readonly [number, number] {
  const centre = diagonal + round
  return [before[centre - 1] ?? 0, before[centre + 1] ?? 0]
}

function isAdded(left: number, right: number, round: number, diagonal: number): boolean {
  return diagonal === -round || (diagonal !== round && left < right)
}

function walkBack(
  rounds: readonly Int32Array[],
  last: number,
  written: readonly string[],
  read: readonly string[],
): readonly Edit[] {
  const found: Edit[] = []
  let diagonal = written.length - read.length
  for (let round = last; round > 0; round--) {
    const before = rounds[round - 1] ?? new Int32Array(3)
    const [left, right] = reach(before, round, diagonal)
    if (isAdded(left, right, round, diagonal)) {
      const at = right
      diagonal++
      found.push({kind: 'added', at, word: read[at - diagonal] ?? ''})
    } else {
      diagonal--
      found.push({kind: 'lost', at: left, word: written[left] ?? ''})
    }
  }
  return found.reverse()
}
