import type {Place} from './tree.ts'

/** Where the output of a template breaks the contract; the template room makes a diagnostic of it. */
export interface Fault {
  readonly code:
    | 'template/not-well-formed'
    | 'template/unknown-element'
    | 'template/unknown-class'
    | 'template/unknown-attribute'
    | 'template/missing-attribute'
    | 'template/bad-nesting'
  readonly message: string
  readonly hint: string
  /** Who may have written it, the likeliest first, as far as marks in the text tell; never empty. */
  readonly suspects: readonly Suspect[]
  readonly place: Place
}

/** A template, and the word to look for in it: an element, class or attribute; '' if unknown. */
export interface Suspect {
  readonly template: string
  readonly word: string
}
