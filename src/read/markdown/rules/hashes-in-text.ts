import type {InlineState} from '../placed.ts'

/** What a search and replace left in sentences: "During ### Step 3** of the installation". */
const damaged =
  /#{2,6} ([^\n#*]{1,30}\p{Nd}[^\n#*]{0,30}|[^\n#*]{1,30}(?=\*\*\s*\p{Nd}))\*\*(?!\*)/uy

/** Reads heading marks inside a sentence as the bold words they were. */
export function hashesInText(state: InlineState, silent: boolean): boolean {
  const before = state.src[state.pos - 1]
  if (silent || state.src[state.pos] !== '#' || (before !== undefined && /\S/.test(before)))
    return false
  damaged.lastIndex = state.pos
  const found = damaged.exec(state.src)
  if (found === null || state.pos + found[0].length > state.posMax) return false
  const start = state.pos
  const [whole, words = ''] = found
  const opener = state.push('strong_open', 'strong', 1)
  opener.meta = {damage: 'hashes'}
  const text = state.push('text', '', 0)
  text.content = words
  const textStart = start + whole.indexOf(words)
  text.map = [textStart, textStart + words.length]
  const closer = state.push('strong_close', 'strong', -1)
  opener.map = [start + 1, start + whole.length]
  closer.map = [start, start + whole.length - 1]
  state.pos += whole.length
  return true
}
