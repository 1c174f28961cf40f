import {reflected} from '../items.ts'
import type {Layout} from '../layout.ts'
import {isItem} from '../writer.ts'

/**
 * A block in a language that runs the other way is set as usual, then turned about the middle of its
 * place, on every page that it reaches; what stands around it there stays.
 */
export function mirrored(layout: Layout, body: () => void): void {
  const {cursor, writer} = layout
  const axis = cursor.x + cursor.availableWidth / 2
  const starts = new Map([[cursor.page, cursor.getCurrentPage().items.length]])
  const onPage = () => {
    if (!starts.has(cursor.page)) starts.set(cursor.page, cursor.getCurrentPage().items.length)
  }
  writer.addListener('pageChanged', onPage)
  body()
  writer.removeListener('pageChanged', onPage)
  for (const [page, start] of starts) {
    const items = cursor.pages[page]?.items ?? []
    for (let at = start; at < items.length; at++) {
      const item = items[at]?.item
      if (isItem(item)) items[at] = {type: 'ours', item: reflected(item, axis)}
    }
  }
}
