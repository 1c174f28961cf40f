import type {BlockState} from '../placed.ts'

/** Lists and quotes inside each other; markdown-it 15.0.3 drops what lies deeper than its own limit. */
export const deepest = 8

/** Each list adds two levels (list and item); quotes and footnotes add one. */
const levels = deepest * 2

/** Reads what lies too deep as one paragraph with its marks, so that no word is lost. */
export function tooDeep(
  state: BlockState,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (silent || state.level < levels) return false
  let line = startLine + 1
  while (line < endLine && !state.isEmpty(line) && (state.sCount[line] ?? 0) >= state.blkIndent)
    line++
  const opener = state.push('paragraph_open', 'p', 1)
  opener.map = [startLine, line]
  opener.meta = {damage: 'too-deep'}
  const inline = state.push('inline', '', 0)
  inline.content = state.getLines(startLine, line, state.blkIndent, false).trim()
  inline.map = [startLine, line]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = line
  return true
}
