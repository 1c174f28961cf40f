import type {Content} from '../content.ts'
import type {Layout} from '../layout.ts'
import {Node} from '../node.ts'

/** Begins a new page before a block that wants one; none where the page is still empty. */
export function breakBefore(layout: Layout, {pageBreak, unlessFree}: Content): void {
  if (pageBreak === undefined) return
  const {writer, cursor} = layout
  if (cursor.snapshots.length > 0 || writer.transactionLevel > 0) return
  if (unlessFree !== undefined && cursor.availableHeight >= unlessFree * layout.fresh) return
  turnTo(layout, pageBreak)
}

/** Turns to an empty page, or to the next one of a side; one that is left over has what blank pages have. */
export function turnTo(layout: Layout, side: 'page' | 'recto' | 'verso'): void {
  const {writer, cursor} = layout
  if (!isEmpty(layout)) writer.moveToNextPage()
  if (side === 'page') return
  const odd = (cursor.page + 1) % 2 === 1
  const first = cursor.pages.length === 1
  if (odd === (side === 'recto') || first) return
  fillBlank(layout)
  writer.moveToNextPage()
}

/** The back of the cover stays blank. */
function fillBlank(layout: Layout): void {
  const {blank} = layout.book
  if (blank !== undefined && layout.cursor.page > 1) layout.flow([new Node(blank, layout.setting)])
}

function isEmpty({cursor, writer}: Layout): boolean {
  return cursor.getCurrentPage().items.length === 0 && writer.atTop
}
