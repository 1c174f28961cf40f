import type {InlineState} from '../placed.ts'

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>\n]*)?)>/iy

/** The pointer of a screenshot tool that a web editor left behind: an exclamation mark in two spans. */
const pointer =
  /<span class="image-annotator-pointer-label">\s*(?:<span>)?\s*!\s*(?:<\/span>)?\s*<\/span>/y

const names = new Set(
  (
    'a abbr article aside audio b base big blockquote body br button center cite code dd del details ' +
    'div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i ' +
    'iframe img input ins kbd label li link main mark meta nav object ol option p pre q s samp script ' +
    'section select small source span strike strong style sub summary sup svg table tbody td textarea ' +
    'tfoot th thead title tr tt u ul var video'
  ).split(' '),
)

/** Takes tags that HTML knows; `<username>` is none and stays text. */
export function htmlTag(state: InlineState, silent: boolean): boolean {
  if (state.src[state.pos] !== '<') return false
  const found = at(pointer, state) ?? comment(state) ?? knownTag(state)
  if (found === null) return false
  if (!silent) state.push('html_inline', '', 0).content = found
  state.pos += found.length
  return true
}

/** The parser's own flag remembers that no comment ends in this text, so that it is searched once. */
function comment(state: InlineState): string | null {
  if (state.skipHtmlSpecial || !state.src.startsWith('<!--', state.pos)) return null
  const end = state.src.indexOf('-->', state.pos + 4)
  if (end === -1) state.skipHtmlSpecial = true
  return end === -1 || end + 3 > state.posMax ? null : state.src.slice(state.pos, end + 3)
}

function knownTag(state: InlineState): string | null {
  const found = at(tag, state)
  if (found === null) return null
  const [name = ''] = /[a-z][a-z0-9]*/i.exec(found) ?? []
  return names.has(name.toLowerCase()) ? found : null
}

function at(pattern: RegExp, state: InlineState): string | null {
  pattern.lastIndex = state.pos
  const found = pattern.exec(state.src)
  return found !== null && state.pos + found[0].length <= state.posMax ? found[0] : null
}
