import type {InlineState, Token} from '../placed.ts'

const address = String.raw`((?:https?:\/\/|\/|[\w-]+\/)[^\s()\uff08\uff09]+)`

/** `![words(address)`: the bracket is not closed. */
const unclosed = new RegExp(String.raw`!\[([^[\]\n]{0,300}?)\(${address}\)`, 'y')

/** `![words] (address)`: a blank stands between, or the brackets are those of Chinese. */
const apart = new RegExp(String.raw`!\[([^[\]\n]{0,300})\] ?[(\uff08]${address}[)\uff09]`, 'y')

/** `Click ![words] to`: the address is missing. An exclamation mark behind a word belongs to the word. */
const bare = /!\[([^[\]\n^]{1,300})\](?![[(\uff08:])/y

/** Pictures whose brackets are damaged, after markdown-it's own rule has given up. */
export function brokenPicture(state: InlineState, silent: boolean): boolean {
  if (!state.src.startsWith('![', state.pos)) return false
  const found = at(unclosed, state) ?? at(apart, state) ?? withoutAddress(state)
  if (found === null) return false
  const [whole, alt = '', url = ''] = found
  if (!silent) {
    const children: Token[] = []
    state.md.inline.parse(alt, state.md, state.env, children)
    const token = state.push('image', 'img', 0)
    token.attrs = [['src', url]]
    token.content = alt
    token.children = children
    token.meta = {damage: url === '' ? 'no-address' : 'picture'}
  }
  state.pos += whole.length
  return true
}

function withoutAddress(state: InlineState): RegExpExecArray | null {
  if (/\S/.test(state.src.charAt(state.pos - 1))) return null
  const found = at(bare, state)
  const key = state.md.utils.normalizeReference(found?.[1] ?? '')
  return state.env.references?.[key] === undefined ? found : null
}

function at(pattern: RegExp, state: InlineState): RegExpExecArray | null {
  pattern.lastIndex = state.pos
  const found = pattern.exec(state.src)
  return found !== null && state.pos + found[0].length <= state.posMax ? found : null
}
