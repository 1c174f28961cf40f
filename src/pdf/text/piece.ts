import type {Face} from '../faces/face.ts'
import type {Shaped} from '../faces/shaped.ts'
import type {Shaper} from '../faces/shaper.ts'
import type {Span} from './span.ts'

/** Whether a line may or must end after a piece. */
export const Break = {never: 0, allowed: 1, forced: 2} as const
export type Break = (typeof Break)[keyof typeof Break]

/** What the neighbours on one line must share to be drawn together. */
export interface Grain {
  readonly span: Span
  readonly face: Face
  readonly shaper: Shaper
  /** Embedding level of the bidirectional algorithm; odd is right to left. */
  readonly level: number
  /** Letters that join are never moved apart. */
  readonly joined: boolean
}

/** The smallest stretch of a paragraph that is never taken apart without need; all measures points. */
export interface Piece {
  readonly grain: Grain
  /** Without the spaces after it and without signs that only steer. */
  readonly text: string
  readonly shaped: Shaped | null
  readonly width: number
  /** Spaces after it, and how wide they are, kerned against their neighbours. */
  readonly spaces: number
  gap: number
  readonly break: Break
  /** Ends in a soft hyphen. */
  readonly soft: boolean
}

/** A paragraph that is ready to be broken into lines of any width. */
export interface Paragraph {
  readonly pieces: readonly Piece[]
  readonly rightToLeft: boolean
}

/** How wide shaped text is in a look, with the space after each letter. */
export function widthOf(shaped: Shaped, {span: {look}, joined}: Grain): number {
  const width = (shaped.width * look.size) / 1000
  if (look.tracking === 0 || joined) return width
  return width + look.tracking * shaped.units.length
}
