import type {InlineState} from '../placed.ts'

/**
 * A backslash hides the mark after it only before these: in the real guides it stands in Windows paths
 * far more often than as an escape. `\|` is for cells of tables.
 */
const escapable = '\\#*_[]`|'

/** Stands in for markdown-it's rule `escape`. */
export function backslash(state: InlineState, silent: boolean): boolean {
  if (state.src[state.pos] !== '\\') return false
  const mark = state.src[state.pos + 1]
  if (mark === undefined || state.pos + 1 >= state.posMax || !escapable.includes(mark)) return false
  if (!silent) state.push('text_special', '', 0).content = mark
  state.pos += 2
  return true
}
