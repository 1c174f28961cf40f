import type {InlineState} from '../placed.ts'

const braces = /\{\s*[\w-]+\s*=\s*(?:"[^"\n]*"|'[^'\n]*')[^{}\n]*\}/y

/** `{callouts="…"}` right behind a picture or its id; braces anywhere else are text. */
export function attributes(state: InlineState, silent: boolean): boolean {
  if (silent || state.src[state.pos] !== '{' || state.pending !== '') return false
  const last = state.tokens[state.tokens.length - 1]?.type
  if (last !== 'image' && last !== 'reference_id') return false
  braces.lastIndex = state.pos
  const found = braces.exec(state.src)
  if (found === null || state.pos + found[0].length > state.posMax) return false
  state.push('attributes', '', 0).content = found[0].slice(1, -1)
  state.pos += found[0].length
  return true
}
