import type {Wish} from './wish.ts'

/**
 * The files that a product lays over the book's theme, one after the other: what its pages look like,
 * what its paper changes, what saves room where `tight`, and what black ink changes. Each may be missing.
 */
export function themesOf({product, paper, cut, ink}: Wish, tight = false): readonly string[] {
  return [
    `press/${product}.yaml`,
    `press/${product}-${paper}${cut ? '-cut' : ''}.yaml`,
    ...(tight ? [`press/${product}-tight.yaml`] : []),
    ...(ink === 'black' ? ['press/black.yaml'] : []),
  ]
}
