import type {Plate} from '../../figures/plate.ts'
import type {Element} from '../../xhtml/tree.ts'

/** What an element needs to know to become a part of the e-book. */
export interface Surroundings {
  /** A plate in the book with its call-outs drawn; undefined where there is no such plate. */
  readonly pictureOf: (name: string, callouts: string) => Plate | undefined
  /** A link with the address of its goal in the e-book, or a goal with its anchor. */
  readonly linked: (element: Element) => Element
  /** A name that no other box of the file has: Ace wants to tell them apart. */
  readonly unique: (label: string) => string
  /** Said for a task's box: still to do, or done. */
  readonly toDo: string
  readonly done: string
}

/** Makes of an element of the contract one of the e-book; its children are made already. */
export type Change = (element: Element, around: Surroundings) => Element
