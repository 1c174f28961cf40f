/** What a printer is fed with; `src/press/imposition/paper.ts` has their sizes. */
export const paperNames = ['a4', 'letter', 'a5', 'a3'] as const

export const inks = ['colour', 'black'] as const

/**
 * The printer that an edition is printed on, and how its sheets are kept: what `fieldbook press` does
 * unless it is told otherwise. Null where the edition says nothing.
 */
export interface Printing {
  readonly paper: (typeof paperNames)[number] | null
  readonly ink: (typeof inks)[number] | null
  /** Room for punched holes at the side where sheets are held together. */
  readonly punch: boolean | null
  /** Millimetres at the edges of the paper that the printer leaves blank. */
  readonly edge: number | null
}

export const anyPrinting: Printing = {paper: null, ink: null, punch: null, edge: null}
