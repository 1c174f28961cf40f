import type {GaveWay} from '../gave-way.ts'
import {marginOf} from '../geometry.ts'
import {isFootnote, keepsNext} from '../keeps.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'

/** Places a block; on the next page if what must stay with it does not fit on this one. */
export function placeNextBlock(layout: Layout, nodes: readonly Node[], at: number): void {
  const node = nodes[at]
  if (node === undefined || (isFootnote(node.content) && layout.footnotes.isPlaced(node.content)))
    return
  const {writer, cursor, fresh} = layout
  const before = nodes[at - 1]
  const follows = before === undefined ? layout.following : keepsNext(before)
  const room = follows ? Math.min(fresh, cursor.availableHeight) : fresh
  if (node.content.absolute === undefined && !writer.atTop) {
    const needed = layout.sizes.needed(nodes, at, cursor.availableWidth, room, layout.next)
    const [, top] = marginOf(node.content)
    const fits = needed - Math.max(0, top) <= fresh + 0.01
    const vain = follows && layout.chain === cursor.page && node.content.keepTogether !== true
    if (needed > cursor.availableHeight + 0.01 && fits && !vain) {
      writer.moveToNextPage()
      if (follows) giveWay(layout, 'parted', node)
    }
  }
  const {following: around, next} = layout
  const chain = follows ? layout.chain : writer.atTop ? cursor.page : -1
  layout.chain = chain
  layout.following = follows
  const after = nodes[at + 1]
  layout.next = after === undefined ? next : {node: after, width: cursor.availableWidth}
  const fitted = layout.sizes.fitted(node, cursor.availableWidth, room)
  if (fitted.setting !== node.setting) giveWay(layout, 'smaller', node)
  else if (fitted !== node && hasTighter(node)) giveWay(layout, 'beside', node)
  const {page} = cursor
  const whole = node.content.keepTogether === true && node.content.pageBreak === undefined
  layout.place(fitted)
  if (whole && cursor.page > page) giveWay(layout, 'split', node)
  layout.following = around
  layout.next = next
  layout.chain = chain
}

function giveWay(layout: Layout, kind: GaveWay['kind'], {content}: Node): void {
  layout.concessions.add(kind, content.id ?? layout.around, layout.cursor.page + 1)
}

/** Whether a block can be set closer, its picture beside its text. */
function hasTighter({content}: Node): boolean {
  return 'stack' in content && content.tighter !== undefined
}
