import type {XhtmlNode} from '../../xhtml/tree.ts'
import type {BlockNode} from '../mapper.ts'
import {topicTop} from './topic-top.ts'

/** A break between two thoughts; it stays with what follows, as the thick one above a section does. */
export const line: BlockNode = ({classes}, to) =>
  classes.includes('section')
    ? topicTop(to)
    : {
        rule: to.theme.rules.table,
        margin: [to.indent, to.theme.space.step, 0, to.theme.space.paragraph],
        keepWithNext: true,
      }

/** Without the lines at its end, which part it from nothing: a title or a page says more. */
export function withoutLastLine(nodes: readonly XhtmlNode[]): readonly XhtmlNode[] {
  const last = nodes.findLastIndex(node => !isBreak(node))
  return nodes.slice(0, last + 1)
}

function isBreak(node: XhtmlNode): boolean {
  return node.kind === 'text' ? node.text.trim() === '' : node.name === 'hr'
}
