/** A place in a page's content that belongs to an element: number of a marked sequence. */
export interface MarkedContent {
  readonly page: number
  readonly sequence: number
}

/** An annotation that belongs to an element, such as the area of a link. */
export interface MarkedObject {
  readonly page: number
  /** Number of the annotation's object in the file. */
  readonly object: number
  /** Key of the annotation in the parent tree. */
  readonly key: number
}

export type Kid = StructureElement | MarkedContent | MarkedObject

/** What a reader is told of an element beside its content. */
export interface Attributes {
  readonly alt?: string
  readonly lang?: string
  readonly title?: string
  readonly id?: string
  readonly numbering?: 'Decimal' | 'Disc' | 'None'
  readonly scope?: 'Row' | 'Column'
  readonly columns?: number
  readonly rows?: number
  /** Left, bottom, right, top in points from the lower left corner of the page. */
  box?: readonly [number, number, number, number]
}

/** One element of the logical structure; kids stand in the order of reading. */
export class StructureElement {
  readonly role: string
  readonly attributes: Attributes
  readonly kids: Kid[] = []

  constructor(role: string, attributes: Attributes = {}, parent: StructureElement | null = null) {
    this.role = role
    this.attributes = attributes
    parent?.kids.push(this)
  }
}

/** Elements that may stand there without content: an empty cell is still a cell. */
const mayBeEmpty = new Set(['TD', 'TH'])

/** Whether an element holds nothing a reader could be told. */
export function isEmpty(kid: Kid): boolean {
  return kid instanceof StructureElement && !mayBeEmpty.has(kid.role) && kid.kids.every(isEmpty)
}
