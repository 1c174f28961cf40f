import type {Content} from '../content.ts'
import type {Layout} from '../layout.ts'
import {Node} from '../node.ts'
import {detached} from './detached.ts'

/** Prints something at the top of each page on which what is placed meanwhile goes on. */
export function continueWith(layout: Layout, content: Content | undefined, body: () => void): void {
  if (content === undefined) {
    body()
    return
  }
  const {cursor, writer, structure} = layout
  const {x, availableWidth: width} = cursor
  const node = new Node(content, layout.setting)
  const height = layout.sizes.heightOf(node, width)
  const pages = new Set([cursor.page])
  const onPage = () => {
    if (!pages.has(cursor.page)) {
      pages.add(cursor.page)
      structure.silent('Pagination', () => {
        detached(layout, {x, y: cursor.y, width}, () =>
          layout.place(new Node(content, layout.setting)),
        )
      })
    }
    cursor.moveDown(height)
  }
  layout.overhead += height
  writer.addListener('pageChanged', onPage)
  body()
  writer.removeListener('pageChanged', onPage)
  layout.overhead -= height
}
