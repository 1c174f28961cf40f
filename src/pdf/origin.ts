import type {TextNode} from '../xhtml/tree.ts'

/** Where printed words come from. */
export interface Origin {
  /** Id of the part of the book around them. */
  readonly part: string
  readonly node: TextNode
}

/** What the engine carries with a run without knowing what it is. */
export function isOrigin(carried: unknown): carried is Origin {
  return typeof carried === 'object' && carried !== null && 'node' in carried && 'part' in carried
}
