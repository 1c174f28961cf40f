import MarkdownIt from 'markdown-it'

/** The state of markdown-it's inline parser while it goes over one paragraph. */
export type InlineState = InstanceType<typeof MarkdownIt.StateInline>

/** The state of markdown-it's block parser. */
export type BlockState = InstanceType<typeof MarkdownIt.StateBlock>

/** A configured parser. */
export type Markdown = InstanceType<typeof MarkdownIt>

export type Token = InstanceType<typeof MarkdownIt.Token>

/** Notes where the text that waits to become a token began. */
class PlacedState extends MarkdownIt.StateInline {
  pendingStart = 0

  override pushPending(): Token {
    const token = super.pushPending()
    token.map = [this.pendingStart, this.pendingStart + token.content.length]
    return token
  }
}

/**
 * Gives every inline token its place: markdown-it 15.0.3 has none. `token.map`, which it leaves null
 * on inline tokens, holds [start, end) in the text of the paragraph.
 */
export function placed(md: Markdown): void {
  md.inline.State = PlacedState
  md.inline.ruler.before('text', 'placed', (state, silent) => !silent && step(state))
}

/** Tries the other rules in their order, as the parser itself would, and places what they push. */
function step(state: InlineState): boolean {
  const start = state.pos
  const made = state.tokens.length
  if (state.pending === '' && state instanceof PlacedState) state.pendingStart = start
  const rules = state.md.inline.ruler.getRules('')
  for (let index = 1; index < rules.length; index++) {
    if (rules[index]?.(state, false) !== true) continue
    if (state.tokens.length > made) place(state.tokens.slice(made), start, state.pos)
    return true
  }
  state.pending += state.src.charAt(start)
  state.pos = start + 1
  return true
}

function place(tokens: readonly Token[], start: number, end: number): void {
  const fresh = tokens.filter(token => token.map === null)
  const eachOneMark = fresh.length === end - start
  fresh.forEach((token, index) => {
    token.map = eachOneMark ? [start + index, start + index + 1] : [start, end]
  })
}
