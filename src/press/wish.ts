import type {PaperName} from './imposition/paper.ts'

/** What people can have printed from the guides, beside the book itself. */
export const products = [
  'booklet',
  'handout',
  'large-print',
  'zine',
  'cards',
  'facilitator',
] as const

export type Product = (typeof products)[number]

/** Products whose sheets go into a binder; the others are folded or cut. */
export const punched: readonly Product[] = ['handout', 'large-print']

/** How somebody wants it. */
export interface Wish {
  readonly product: Product
  /** What the printer is fed with. */
  readonly paper: PaperName
  /** Pages of each signature; null: all in one as far as a stapler reaches. */
  readonly signature: number | null
  /** Two sheets of a booklet on one that is cut. */
  readonly cut: boolean
  /** Titles of the sections that are wanted; empty: all. */
  readonly sections: readonly string[]
  /** Only what is to be ticked off. */
  readonly checklist: boolean
  readonly ink: 'colour' | 'black'
  /** Room for punched holes at the side where the sheets are held together. */
  readonly punch: boolean
  /** Millimetres at the edges of the paper that the printer leaves blank. */
  readonly edge: number
}

type Printed = 'paper' | 'ink' | 'punch' | 'edge'

/** What somebody asks for; null: as the edition says, or as is usual. */
export type Asked = Omit<Wish, Printed> & {readonly [Key in Printed]: Wish[Key] | null}
