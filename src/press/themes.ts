import type {Wish} from './wish.ts'

/**
 * The theme files of a product, each laid over those before it: what its pages look like, what its
 * paper changes, and what black ink changes. Each may be missing.
 */
export function themesOf({product, paper, cut, ink}: Wish): readonly string[] {
  return [
    'theme.yaml',
    `press/${product}.yaml`,
    `press/${product}-${paper}${cut ? '-cut' : ''}.yaml`,
    ...(ink === 'black' ? ['press/black.yaml'] : []),
  ]
}
