import type {BlockState} from '../placed.ts'

/** Files in which no comment ends from here on, so that they are searched once. */
const endless = new WeakSet<BlockState>()

/** A comment that begins a line and ends one, however many blank lines it holds. */
export function comment(
  state: BlockState,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (!state.src.startsWith('<!--', start) || endless.has(state)) return false
  const end = state.src.indexOf('-->', start + 4)
  if (end === -1) {
    endless.add(state)
    return false
  }
  let line = startLine
  while (line < endLine && (state.eMarks[line] ?? 0) < end) line++
  if (line >= endLine || state.src.slice(end + 3, state.eMarks[line]).trim() !== '') return false
  if (silent) return true
  const token = state.push('comment', '', 0)
  token.map = [startLine, line + 1]
  state.line = line + 1
  return true
}
