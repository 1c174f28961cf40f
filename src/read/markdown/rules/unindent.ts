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
    const indent = state.sCount[line] ?? 0
    if (state.isEmpty(line)) continue
    if (indent < state.blkIndent + extra) break
    state.sCount[line] = indent - extra
  }
  return false
}
