import {isInline, mayHoldText} from './nesting.ts'
import type {XhtmlNode} from './tree.ts'

const space = /[ \t\n\r]+/g
const unfolded = /[\t\n\r]| {2}/
const blank = /^[ \t\n\r]*$/

/**
 * Takes away the white space that only lays out a template: between blocks, at the ends of a block,
 * and more than one blank in a row. `pre` and `code` keep theirs. No-break spaces are letters.
 */
export function foldSpace(name: string, children: readonly XhtmlNode[]): readonly XhtmlNode[] {
  if (name === 'pre' || name === 'code' || children.length === 0) return children
  if (!mayHoldText(name)) return children.filter(child => !isBlank(child)).slice()
  const trims = !isInline(name)
  const last = children.length - 1
  const folded = children.map((child, at) => {
    if (child.kind === 'element') return child
    const opens = trims && (at === 0 || isBlock(children[at - 1]))
    const closes = trims && (at === last || isBlock(children[at + 1]))
    const text = foldText(child.text, opens, closes)
    return text === child.text ? child : {...child, text}
  })
  return folded.filter(child => child.kind === 'element' || child.text !== '')
}

function foldText(text: string, opens: boolean, closes: boolean): string {
  const folded = unfolded.test(text) ? text.replace(space, ' ') : text
  const start = opens && folded.startsWith(' ') ? 1 : 0
  const end = closes && folded.endsWith(' ') ? -1 : folded.length
  return start === 0 && end === folded.length ? folded : folded.slice(start, end)
}

function isBlank(node: XhtmlNode): boolean {
  return node.kind === 'text' && blank.test(node.text)
}

function isBlock(node: XhtmlNode | undefined): boolean {
  return node?.kind === 'element' && !isInline(node.name)
}
