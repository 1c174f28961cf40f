import {keepsNext} from '../keeps.ts'
import type {Layout} from '../layout.ts'
import type {Node} from '../node.ts'
import {turnTo} from './page-breaks.ts'

/**
 * Turns to the page on which a block that faces another begins, or that stays with such a block: the
 * first of a pair on any left page with room for it (in a right-to-left book it is the right one), the
 * second at the top of the page beside it.
 */
export function turnToFace(layout: Layout, nodes: readonly Node[], at: number): void {
  const {cursor, writer, sizes, fresh} = layout
  const node = nodes[at]
  const facing = facingOf(nodes, at)
  if (node === undefined || facing === undefined) return
  if (cursor.snapshots.length > 0 || writer.transactionLevel > 0) return
  if (facing === 'recto') {
    if (layout.faced === cursor.page) turnTo(layout, 'page')
    else layout.concede('apart', node)
    return
  }
  const {unlessFree = 0} = node.content
  const needed = sizes.needed(nodes, at, cursor.availableWidth, fresh, layout.next)
  const room = cursor.availableHeight + 0.01
  const stays = writer.atTop || Math.max(needed, unlessFree * fresh) <= room
  if (!isVerso(cursor.page) || !stays) turnTo(layout, 'verso')
}

/** Remembers the page on which the first of a pair stands whole, if it is one that has a page facing it. */
export function rememberFaced(layout: Layout, {content}: Node, from: number): void {
  if (content.facing !== 'verso') return
  const {page} = layout.cursor
  layout.faced = page === from && isVerso(page) ? page : -1
}

/** Counts from 0. */
function isVerso(page: number): boolean {
  return page % 2 === 1
}

/** What a block asks for, or the one that it stays with, or the first one inside of it. */
function facingOf(nodes: readonly Node[], from: number): 'verso' | 'recto' | undefined {
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined) return undefined
    const {content} = node
    if (content.facing !== undefined) return content.facing
    if (at > from && content.pageBreak !== undefined) return undefined
    if (!keepsNext(node)) return 'stack' in content ? facingOf(node.inner, 0) : undefined
  }
  return undefined
}
