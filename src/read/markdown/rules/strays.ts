import type {InlineState} from '../placed.ts'

/** Marks the asterisks that found no partner, before they sink into the text. */
export function strays(state: InlineState): void {
  mark(state.delimiters, state)
  for (const meta of state.tokens_meta) if (meta?.delimiters) mark(meta.delimiters, state)
}

function mark(delimiters: InlineState['delimiters'], {tokens}: InlineState): void {
  for (const {token: at, open, close} of delimiters) {
    const token = tokens[at]
    if (token?.type !== 'text' || token.content !== '*') continue
    token.type = 'stray'
    token.meta = {open, close}
  }
}
