import type {Book, Placed} from './book.ts'
import {reflected} from './items.ts'
import type {Layout} from './layout.ts'
import {Node} from './node.ts'
import {factsOf} from './page-facts.ts'
import {detached} from './place/detached.ts'
import {isItem} from './writer.ts'

/**
 * Puts heads, feet and tabs on the finished pages, behind what stands there, and turns the pages of
 * a right-to-left book: they were set as if they ran from left to right.
 */
export function placeFurniture(layout: Layout, book: Book): void {
  const {cursor} = layout
  const facts = factsOf(layout.marks.all, cursor.pages)
  cursor.pages.forEach((page, at) => {
    const fact = facts[at]
    if (fact === undefined) return
    cursor.page = at
    const content = page.items
    page.items = []
    for (const placed of book.furniture(fact)) place(layout, placed)
    page.items.push(...content)
    if (book.direction === 'ltr') return
    page.items = page.items.map(({type, item}) =>
      isItem(item) ? {type, item: reflected(item, book.page.width / 2)} : {type, item},
    )
  })
}

function place(layout: Layout, {x, y, width, content, kind}: Placed): void {
  layout.structure.silent(kind, () => {
    detached(layout, {x, y, width}, () =>
      layout.placeHere(new Node(content, layout.setting), false),
    )
  })
}
