/** Print a copy once, print both, or print no book at all. */
export const duplicateWays = ['merge', 'keep', 'fail'] as const
export type DuplicateWay = (typeof duplicateWays)[number]
