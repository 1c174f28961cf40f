import type {InlineState} from '../placed.ts'

/** `[words] /address)`: the round bracket is not opened. */
const unopened = /\] ?((?:https?:\/\/|\/|#)[^\s()[\]]+)\)/y

/** `[words](address "TITLE)`: the quotation mark is not closed. */
const openTitle = /\]\(([^\s()]+)\s+["']([^"'()\n]*)\)/y

/** `[words](https://address` before a blank: the round bracket is not closed. */
const unclosed = /\]\((https?:\/\/[^\s()[\]]+)(?=\s|$)/y

/** `[words] (https://address)`: a blank stands between. */
const apart = /\] \((https?:\/\/[^\s()]+)\)/y

const damages = [
  {name: 'link', pattern: apart},
  {name: 'link', pattern: unopened},
  {name: 'title', pattern: openTitle},
  {name: 'link', pattern: unclosed},
]

/** Links whose brackets or quotation marks are damaged, after markdown-it's own rule has given up. */
export function brokenLink(state: InlineState, silent: boolean): boolean {
  if (state.src[state.pos] !== '[' || state.linkLevel > 0) return false
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true)
  if (labelEnd < 0) return false
  for (const {name, pattern} of damages) {
    pattern.lastIndex = labelEnd
    const found = pattern.exec(state.src)
    if (found === null || labelEnd + found[0].length > state.posMax) continue
    const end = labelEnd + found[0].length
    if (!silent) pushLink(state, labelEnd, found[1] ?? '', name)
    state.pos = end
    return true
  }
  return false
}

function pushLink(state: InlineState, labelEnd: number, url: string, damage: string): void {
  const max = state.posMax
  state.pos += 1
  state.posMax = labelEnd
  const opener = state.push('link_open', 'a', 1)
  opener.attrs = [['href', url]]
  opener.meta = {damage}
  state.linkLevel++
  state.md.inline.tokenize(state)
  state.linkLevel--
  state.push('link_close', 'a', -1)
  state.posMax = max
}
