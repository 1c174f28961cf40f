import type {Line} from '../text/line.ts'
import type {Text} from './content.ts'
import type {PdfmakePage} from './internals.ts'
import {lineBox, linesOf} from './lines.ts'
import type {Node} from './node.ts'
import type {Typesetter} from './typesetter.ts'
import {isItem} from './writer.ts'

/** A paragraph that names pages, and the lines it was set in with guesses for their numbers. */
export interface Reference {
  readonly node: Node
  readonly text: Text
  readonly lines: readonly Line[]
  /** What its numbers were then. */
  readonly numbers: string
}

/**
 * Sets paragraphs anew whose page numbers are known only now, in the lines that stand on the pages.
 * False if one of them would take other room: then the whole book must be laid out again.
 */
export function putNumbers(
  references: readonly Reference[],
  pages: readonly PdfmakePage[],
  setter: Typesetter,
): boolean {
  const anew = new Map<object, readonly Line[]>()
  for (const {node, text, lines, numbers} of references) {
    if (setter.numbersIn(text) === numbers) continue
    const width = node.lines?.width ?? 0
    node.lines = null
    node.paragraph = null
    const again = linesOf(node, text, width, setter)
    if (!sameRoom(lines, again, text, setter)) return false
    anew.set(node, again)
  }
  for (const page of pages) for (const {item} of page.items) putLine(item, anew)
  return true
}

function sameRoom(
  before: readonly Line[],
  after: readonly Line[],
  {style}: Text,
  setter: Typesetter,
): boolean {
  if (before.length !== after.length) return false
  return before.every((line, at) => {
    const other = after[at]
    const height = lineBox(line, style, setter).height
    return other !== undefined && Math.abs(lineBox(other, style, setter).height - height) < 0.01
  })
}

function putLine(item: unknown, anew: ReadonlyMap<object, readonly Line[]>): void {
  if (!isItem(item) || item.kind !== 'line' || item.source === undefined) return
  const line = anew.get(item.source.paragraph)?.[item.source.index]
  if (line === undefined) return
  const {align} = item.source
  const wider = line.width - item.line.width
  item.line = line
  item.width = line.width
  if (align === 'center') item.x -= wider / 2
  if (align === 'end') item.x -= wider
}
