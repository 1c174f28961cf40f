/** Longer labels do not stand on screens. */
export const mostWords = 7

/** The ends of a text's next words from a place on, nearest first. */
export function wordEnds(text: string, from: number): readonly number[] {
  const ends: number[] = []
  for (const {0: found, index} of text.slice(from, from + 120).matchAll(/\s*\S+/g)) {
    const end = from + index + found.length
    const bare = end - (/[.,;:!?)"'…]+$/.exec(found)?.[0].length ?? 0)
    ends.push(...(bare < end ? [bare, end] : [end]))
    if (ends.length >= mostWords * 2) break
  }
  return ends
}

/** The starts of a text's last words before a place, nearest first. */
export function wordStarts(text: string, before: number): readonly number[] {
  const starts: number[] = []
  const from = Math.max(0, before - 120)
  for (const {0: found, index} of text.slice(from, before).matchAll(/\S+\s*/g)) {
    const start = from + index
    const bare = start + (/^[("'“]+/.exec(found)?.[0].length ?? 0)
    starts.unshift(...(bare > start ? [bare, start] : [start]))
  }
  return starts.slice(0, mostWords * 2)
}
