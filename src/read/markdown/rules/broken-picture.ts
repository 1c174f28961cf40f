import type {InlineState, Token} from '../placed.ts'

/** `![words(address)`: the bracket is not closed. */
const unclosed = /!\[([^[\]\n]{0,300}?)\(((?:https?:\/\/|\/)[^\s()]+)\)/y

/** `![words] (address)`: a blank stands between. */
const apart = /!\[([^[\]\n]{0,300})\][ ]\(((?:https?:\/\/|\/|[\w-]+\/)[^\s()]+)\)/y

/** Pictures whose brackets are damaged, after markdown-it's own rule has given up. */
export function brokenPicture(state: InlineState, silent: boolean): boolean {
  if (!state.src.startsWith('![', state.pos)) return false
  const found = at(unclosed, state) ?? at(apart, state)
  if (found === null) return false
  const [whole, alt = '', url = ''] = found
  if (!silent) {
    const children: Token[] = []
    state.md.inline.parse(alt, state.md, state.env, children)
    const token = state.push('image', 'img', 0)
    token.attrs = [['src', url]]
    token.content = alt
    token.children = children
    token.meta = {damage: 'picture'}
  }
  state.pos += whole.length
  return true
}

function at(pattern: RegExp, state: InlineState): RegExpExecArray | null {
  pattern.lastIndex = state.pos
  const found = pattern.exec(state.src)
  return found !== null && state.pos + found[0].length <= state.posMax ? found : null
}
