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
  /** Name of the template that wrote it, as far as marks in the text tell. */
  readonly template: string
  /** The word to look for in that template: an element, class or attribute; '' if unknown. */
  readonly word: string
  /** Where something stands in the wrong element: who wrote that element, and its name; else null. */
  readonly around: {readonly template: string; readonly word: string} | null
  readonly place: Place
}
