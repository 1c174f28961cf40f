/** Where something stands in the XHTML that the templates made; line and column count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface TextNode {
  readonly kind: 'text'
  readonly text: string
}

export interface Element {
  readonly kind: 'element'
  readonly name: string
  readonly classes: readonly string[]
  /** All attributes but `class`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XhtmlNode[]
  readonly place: Place
}

export type XhtmlNode = TextNode | Element

/** One finished piece of the book: both books are made from a list of these, in order. */
export interface XhtmlDocument {
  readonly placement: 'front' | 'part' | 'chapter' | 'back'
  /** `cover`, `contents`, a guide's slug …; unique in the handbook. */
  readonly name: string
  readonly title: string
  readonly root: Element
}
