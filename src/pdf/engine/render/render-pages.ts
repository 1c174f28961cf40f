import type {StructureElement} from '../../structure/element.ts'
import type {Document} from '../document.ts'
import type {PdfmakePage} from '../internals.ts'
import {isItem} from '../writer.ts'
import {drawItem} from './draw-item.ts'
import {Ink} from './ink.ts'
import type {Links} from './links.ts'

/** The pages as they stand in the file. */
export interface Rendered {
  /** Object number of each page. */
  readonly pages: readonly number[]
  /** The element of each marked sequence, page by page. */
  readonly marks: readonly (readonly StructureElement[])[]
}

/** Draws all pages; `gutter` points move right-hand pages away from the fold, and left-hand ones. */
export function renderPages(
  document: Document,
  pages: readonly PdfmakePage[],
  links: Links,
  gutter: number,
): Rendered {
  const objects: number[] = []
  const marks: (readonly StructureElement[])[] = []
  pages.forEach(({items, pageSize: {width, height}}, at) => {
    document.addPage({size: [width, height], margin: 0})
    const {dictionary} = document.page
    Object.assign(dictionary.data, {StructParents: at, Tabs: 'S'})
    objects.push(dictionary.id)
    const ink = new Ink(document, at, height, at % 2 === 0 ? gutter : -gutter)
    for (const {item} of items) if (isItem(item)) drawItem(ink, item, links)
    ink.finish()
    items.length = 0
    marks.push(ink.marks)
  })
  return {pages: objects, marks}
}
