import type {Block} from '../../model/block.ts'
import type {Token} from '../markdown/placed.ts'
import type {Draft} from './draft.ts'

/** The footnotes of a file, `[^label]: text`, which stand anywhere and are read where they are called. */
export interface Notes {
  /** The blocks of a note; null if it can't be shown here, such as a note that is called in a note. */
  readonly take: (label: string) => readonly Block[] | null
  /** What no place has called, in the order of the file. */
  readonly rest: () => readonly {readonly label: string; readonly drafts: readonly Draft[]}[]
}

/** Calls of one note; each call prints it again. */
const mostCalls = 5

/** Finds the footnotes among the block tokens of a file. */
export function notesOf(
  tokens: readonly Token[],
  read: (tokens: readonly Token[]) => readonly Draft[],
  settle: (drafts: readonly Draft[]) => readonly Block[],
): Notes {
  const notes = new Map<string, readonly Token[]>()
  tokens.forEach((token, index) => {
    if (token.type !== 'footnote_reference_open') return
    const label = labelOf(token)
    const key = notes.has(label) ? `${label}, again ${index}` : label
    notes.set(key, innerTokens(tokens, index))
  })
  const taken = new Map<string, readonly Block[]>()
  const calls = new Map<string, number>()
  let isInside = false
  return {
    take: label => {
      const inner = notes.get(label)
      const count = (calls.get(label) ?? 0) + 1
      calls.set(label, count)
      if (inner === undefined || isInside || count > mostCalls) return null
      isInside = true
      const blocks = taken.get(label) ?? settle(read(inner))
      isInside = false
      taken.set(label, blocks)
      return blocks
    },
    rest: () =>
      [...notes]
        .filter(([label]) => !taken.has(label))
        .map(([label, inner]) => ({label, drafts: read(inner)})),
  }
}

function innerTokens(tokens: readonly Token[], opener: number): readonly Token[] {
  let depth = 1
  let end = opener + 1
  for (; end < tokens.length; end++) {
    if (tokens[end]?.type === 'footnote_reference_open') depth++
    if (tokens[end]?.type === 'footnote_reference_close' && --depth === 0) break
  }
  return tokens.slice(opener + 1, end)
}

function labelOf(token: Token): string {
  return String(token.meta?.label ?? '')
}
