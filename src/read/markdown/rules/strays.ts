import type {InlineState} from '../placed.ts'

/** Marks the asterisks that found no partner, before they sink into the text. */
export function strays(state: InlineState): void {
  const lists = [state.delimiters, ...state.tokens_meta.map(meta => meta?.delimiters ?? [])]
  for (const delimiter of lists.flat()) {
    const token = state.tokens[delimiter.token]
    if (token?.type !== 'text' || token.content !== '*') continue
    token.type = 'stray'
    token.meta = {open: delimiter.open, close: delimiter.close}
  }
}
