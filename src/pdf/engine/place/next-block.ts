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
  if (flowing && !writer.atTop && isBetterBelow(layout, nodes, at, room, follows && !begins)) {
    writer.moveToNextPage()
    if (follows) layout.concede('parted', node)
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

/** Whether a block must go to the next page with all that stays with it, and fits there. */
function isBetterBelow(
  layout: Layout,
  nodes: readonly Node[],
  at: number,
  room: number,
  bound: boolean,
): boolean {
  const node = nodes[at]
  if (node === undefined) return false
  const {sizes, cursor, fresh, next, chain} = layout
  const needed = sizes.needed(nodes, at, cursor.availableWidth, room, next)
  if (needed <= cursor.availableHeight + 0.01) return false
  const [, top] = marginOf(node.content)
  const led = ledBy(nodes, at)
  if (bound && chain === cursor.page && (!isWhole(led ?? node) || splitsWell(node))) return false
  return (
    needed - Math.max(0, top) <= fresh + 0.01 ||
    (led !== undefined && goesWithout(layout, nodes, at))
  )
}

/** The block that a rule stands above. */
function ledBy(nodes: readonly Node[], at: number): Node | undefined {
  const node = nodes[at]
  return node !== undefined && 'rule' in node.content && keepsNext(node) ? nodes[at + 1] : undefined
}

/** Whether what a rule stands above is taller than a page with it, and would leave it behind alone. */
function goesWithout({sizes, cursor, fresh, next}: Layout, nodes: readonly Node[], at: number) {
  const rest = sizes.needed(nodes, at + 1, cursor.availableWidth, fresh, next)
  return rest > cursor.availableHeight && rest <= fresh + 0.01
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

/** A table is better begun below its title than whole on a page without it. */
function splitsWell({content}: Node): boolean {
  return 'table' in content
}

/** Whether a block can be set closer, its picture beside its text. */
function hasTighter({content}: Node): boolean {
  return 'stack' in content && content.tighter !== undefined
}
