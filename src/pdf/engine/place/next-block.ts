import {marginOf} from '../geometry.ts'
import {isFootnote, keepsNext} from '../keeps.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'
import {rememberFaced, turnToFace} from './facing.ts'

/** Places a block; on the next page if what must stay with it does not fit on this one. */
export function placeNextBlock(layout: Layout, nodes: readonly Node[], at: number): void {
  const node = nodes[at]
  if (node === undefined || (isFootnote(node.content) && layout.footnotes.isPlaced(node.content)))
    return
  const {writer, cursor, fresh} = layout
  const before = nodes[at - 1]
  const follows = before === undefined ? layout.following : keepsNext(before)
  const begins = follows && beginsAnew(layout, node)
  const room = follows && !begins ? Math.min(fresh, cursor.availableHeight) : fresh
  const flowing = node.content.absolute === undefined
  if (flowing && !follows) turnToFace(layout, nodes, at)
  if (flowing && !writer.atTop) {
    const needed = layout.sizes.needed(nodes, at, cursor.availableWidth, room, layout.next)
    const [, top] = marginOf(node.content)
    const fits = needed - Math.max(0, top) <= fresh + 0.01
    const vain = follows && !begins && layout.chain === cursor.page && !isWhole(node)
    if (needed > cursor.availableHeight + 0.01 && fits && !vain) {
      writer.moveToNextPage()
      if (follows) layout.concede('parted', node)
    }
  }
  const {following: around, next} = layout
  const chain = follows ? layout.chain : writer.atTop ? cursor.page : -1
  layout.chain = chain
  layout.following = follows
  const after = nodes[at + 1]
  layout.next = after === undefined ? next : {node: after, width: cursor.availableWidth}
  const fitted = layout.sizes.fitted(node, cursor.availableWidth, room)
  if (fitted.setting !== node.setting) layout.concede('smaller', node)
  else if (fitted !== node && hasTighter(node)) layout.concede('beside', node)
  const {page} = cursor
  const whole = node.content.keepTogether === true && node.content.pageBreak === undefined
  layout.place(fitted)
  if (whole && cursor.page > page) layout.concede('split', node)
  rememberFaced(layout, node, page)
  layout.following = around
  layout.next = next
  layout.chain = chain
}

/** How much of a page must be filled for the rest of it to stay white. */
const filled = 0.25

/**
 * What began at the top of this page and should stay together is taller than a page: it is best parted
 * where a section begins, so that this stands on one page with its first step.
 */
function beginsAnew({chain, cursor, fresh}: Layout, node: Node): boolean {
  if (chain !== cursor.page || node.content.tag !== 'Sect' || isWhole(node)) return false
  return cursor.availableHeight < fresh * (1 - filled)
}

function isWhole({content}: Node): boolean {
  return content.keepTogether === true
}

/** Whether a block can be set closer, its picture beside its text. */
function hasTighter({content}: Node): boolean {
  return 'stack' in content && content.tighter !== undefined
}
