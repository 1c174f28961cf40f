import type {BlockState} from '../placed.ts'

/**
 * Takes the indent off lines that stand four blanks deep under nothing. CommonMark makes code of them;
 * authors meant lists and paragraphs. Never matches itself: the other rules then read the lines.
 */
export function unindent(
  state: BlockState,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const extra = (state.sCount[startLine] ?? 0) - state.blkIndent
  if (silent || extra < 4) return false
  for (let line = startLine; line < endLine; line++) {
    if (state.isEmpty(line)) continue
    if ((state.sCount[line] ?? 0) < state.blkIndent + extra) break
    shift(state, line, extra)
  }
  return false
}

/** Moves the start of a line by so many columns; a tab reaches to the next multiple of four. */
function shift(state: BlockState, line: number, columns: number): void {
  const start = state.bMarks[line] ?? 0
  let at = start
  let column = 0
  while (column < columns) column += state.src[at++] === '\t' ? 4 - (column % 4) : 1
  state.bMarks[line] = at
  state.tShift[line] = Math.max(0, (state.tShift[line] ?? 0) - (at - start))
  state.sCount[line] = Math.max(0, (state.sCount[line] ?? 0) - column)
}
