import type {BlockState} from '../placed.ts'

const line =
  /^\[([^\]^\n][^\]\n]{0,200})\]:[ \t]+(<[^<>\n]*>|\S+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/

/** An address: `[Note]: Important` is a sentence. */
const address = /^<?(?:[a-z][a-z0-9+.-]*:|#|\.{0,2}\/|[\w-]+\.(?:md|txt|png|jpe?g)\b)/i

/** `[label]: address`. Stands in for markdown-it's rule, which takes any word for an address. */
export function definition(
  state: BlockState,
  startLine: number,
  _endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (state.src[start] !== '[') return false
  const found = line.exec(state.src.slice(start, state.eMarks[startLine]))
  const [, label = '', target = ''] = found ?? []
  if (found === null || !address.test(target)) return false
  if (silent) return true
  const key = state.md.utils.normalizeReference(label)
  state.env.references ??= {}
  state.env.references[key] ??= {href: target.replace(/^<(.*)>$/, '$1'), title: ''}
  const token = state.push('reference_definition', '', 0)
  token.map = [startLine, startLine + 1]
  token.meta = {label: key}
  state.line = startLine + 1
  return true
}
