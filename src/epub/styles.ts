import type {Handbook} from '../model/handbook.ts'

/** What the two style sheets are filled with; sides are turned here, for CSS must not name directions. */
export interface Style {
  readonly start: 'left' | 'right'
  readonly end: 'left' | 'right'
  /** Height of a line as a multiple of the size of its letters. */
  readonly leading: string
  readonly family: string
  readonly fonts: readonly {
    readonly family: string
    readonly weight: string
    readonly href: string
  }[]
  readonly faces: readonly {readonly language: string; readonly family: string}[]
}

export function styleOf(handbook: Handbook): Style {
  const [start, end] =
    handbook.direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return {start, end, leading: '1.4', family: '', fonts: [], faces: []}
}
