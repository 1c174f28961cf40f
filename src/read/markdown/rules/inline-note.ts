import type {InlineState} from '../placed.ts'

/**
 * `^[text]`. Stands in for the rule of markdown-it-footnote 4.0.0, which gives a note inside a note the
 * number of the outer one, so that the inner text is lost and the outer one holds itself.
 */
export function inlineNote(state: InlineState, silent: boolean): boolean {
  if (!state.src.startsWith('^[', state.pos) || state.pos + 2 >= state.posMax) return false
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1)
  if (end < 0) return false
  if (!silent) state.push('inline_note', '', 0)
  state.pos = end + 1
  return true
}
