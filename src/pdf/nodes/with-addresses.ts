import type {Content} from '../engine/content.ts'
import {isFootnote} from '../engine/keeps.ts'
import type {Mapper} from '../mapper.ts'

/**
 * Addresses stand with the end of the text that names them, if that is short enough to come along.
 * Footnotes, which are not printed where they are written, do not come between.
 */
export function withAddresses(
  text: readonly Content[],
  lines: readonly Content[],
  {theme}: Mapper,
): readonly Content[] {
  const end = text.findLastIndex(block => !isFootnote(block)) + 1
  const [words, notes] = [text.slice(0, end), text.slice(end)]
  const last = words.at(-1)
  const short = last !== undefined && ('text' in last || isShortList(last, theme.page.short))
  const kept =
    short && lines.length > 0 ? [...words.slice(0, -1), {...last, keepWithNext: true}] : words
  return [...kept, ...lines, ...notes]
}

/** A single remark is a list without marks. */
function isShortList(block: Content, most: number): boolean {
  return (
    'stack' in block && (block.tag === 'L' || block.tag === 'Skip') && block.stack.length <= most
  )
}
