import type {InlineState} from '../placed.ts'

const bracket = /\[([^[\]\n^!][^[\]\n]{0,80})\](?![([])/y

/**
 * The second bracket of `[text](url)[id]`. It follows the first link at once, and a picture at once or
 * after one blank; a bracket that opens a link of its own is none.
 */
export function referenceId(state: InlineState, silent: boolean): boolean {
  if (silent || state.src[state.pos] !== '[' || !followsLink(state)) return false
  bracket.lastIndex = state.pos
  const found = bracket.exec(state.src)
  if (found === null || state.pos + found[0].length > state.posMax) return false
  const [whole, id = ''] = found
  const known = state.env.references?.[state.md.utils.normalizeReference(id)]
  if (known !== undefined) return false
  state.push('reference_id', '', 0).content = id
  state.pos += whole.length
  return true
}

function followsLink(state: InlineState): boolean {
  const last = state.tokens[state.tokens.length - 1]
  if (last?.type === 'image') return state.pending === '' || state.pending === ' '
  return last?.type === 'link_close' && state.pending === '' && last.info !== 'auto'
}
