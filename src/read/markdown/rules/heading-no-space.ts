import type {BlockState} from '../placed.ts'

const glued = /^(#{1,6})(?=[^\s#])(.*?)[ \t]*#*[ \t]*$/u

/** `##Step 1`: a heading whose blank is missing. One `#` alone is a heading only before a number. */
export function headingNoSpace(
  state: BlockState,
  startLine: number,
  _endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (state.src[start] !== '#' || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4)
    return false
  const found = glued.exec(state.src.slice(start, state.eMarks[startLine]))
  if (found === null) return false
  const [, marks = '', words = ''] = found
  if (marks.length === 1 && !/^\p{L}+ ?\p{Nd}+\W*$/u.test(words)) return false
  if (silent) return true
  const opener = state.push('heading_open', `h${marks.length}`, 1)
  opener.markup = marks
  opener.map = [startLine, startLine + 1]
  opener.meta = {damage: 'no-space'}
  const inline = state.push('inline', '', 0)
  inline.content = words
  inline.map = [startLine, startLine + 1]
  inline.children = []
  state.push('heading_close', `h${marks.length}`, -1)
  state.line = startLine + 1
  return true
}
