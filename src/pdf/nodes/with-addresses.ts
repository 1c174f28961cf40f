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
  const list = last?.tag === 'L' && 'stack' in last && last.stack.length <= theme.page.short
  const short = last !== undefined && ('text' in last || list)
  const kept =
    short && lines.length > 0 ? [...words.slice(0, -1), {...last, keepWithNext: true}] : words
  return [...kept, ...lines, ...notes]
}
