import type {StructureElement} from '../structure/element.ts'
import type {Line} from '../text/line.ts'
import type {Box, Shape, Tiles} from './content.ts'

/** What a thing on a page is to a reader who hears the page: part of an element, or nothing. */
export type Owner = StructureElement | Artifact

export type Artifact = 'Header' | 'Footer' | 'Background' | 'Layout' | 'Pagination'

interface Placed {
  /** Left edge from the left edge of the page, and how wide it is; points. */
  x: number
  width: number
  /** What is mirrored as one with it, if it is a part: a number on a picture. */
  within?: {readonly x: number; readonly width: number}
  readonly owner: Owner
}

/** One line of text. */
export interface LineItem extends Placed {
  readonly kind: 'line'
  /** Put anew when page numbers in it become known. */
  line: Line
  /** From the top of the page. */
  baseline: number
  /** The very same line stands in other places, too, such as a number or a running head. */
  readonly repeated?: boolean
  /** The paragraph and the number of the line in it, where page numbers are to be put in. */
  readonly source?: {
    readonly paragraph: object
    readonly index: number
    readonly align: 'start' | 'center' | 'end'
  }
}

/** Vectors; never mirrored inside. */
export interface ShapesItem extends Placed {
  readonly kind: 'shapes'
  readonly shapes: readonly (Shape | Tiles)[]
  y: number
  readonly height: number
}

/** Vectors that are drawn again and again, such as a disc; `y` is the baseline that they stand on. */
export interface StampItem extends Placed {
  readonly kind: 'stamp'
  readonly shapes: readonly Shape[]
  y: number
}

export interface PictureItem extends Placed {
  readonly kind: 'picture'
  readonly image: string
  y: number
  readonly height: number
}

/** The part of a box's frame on one page; its lower end is known when the page is left. */
export interface FrameItem extends Placed {
  readonly kind: 'frame'
  readonly box: Box
  y: number
  height: number
  /** The edge bar stands at the right. */
  mirrored: boolean
}

export type Item = LineItem | ShapesItem | StampItem | PictureItem | FrameItem

/** The same thing elsewhere. */
export function moved<T extends Item>(item: T, right: number, down: number): T {
  const within =
    item.within === undefined ? {} : {within: {...item.within, x: item.within.x + right}}
  const down_ = item.kind === 'line' ? {baseline: item.baseline + down} : {y: item.y + down}
  return {...item, x: item.x + right, ...down_, ...within}
}

/** The same thing on the other side of an upright axis; not turned round itself. */
export function reflected<T extends Item>(item: T, axis: number): T {
  const {x, width} = item.within ?? item
  const other = moved(item, 2 * (axis - x) - width, 0)
  return other.kind === 'frame' ? {...other, mirrored: !other.mirrored} : other
}
