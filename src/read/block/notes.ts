import type {Token} from '../markdown/placed.ts'
import type {Draft} from './draft.ts'
import type {Walk} from './walk.ts'

type ReadNote = (tokens: readonly Token[]) => readonly Draft[]

/** The footnotes of a file, `[^label]: text`, which stand anywhere and are read where they are called. */
export interface Notes {
  /** Reads a note; nothing for one that calls itself. */
  readonly take: (label: string, read: ReadNote) => readonly Draft[]
  /** Steps over a note where it stands; one that nobody calls stays there as text. */
  readonly stay: (opener: Token, walk: Walk) => readonly Draft[]
}

/** Finds the footnotes among the block tokens of a file. */
export function notesOf(tokens: readonly Token[]): Notes {
  const notes = new Map<string, readonly Token[]>()
  const called = new Set<string>()
  tokens.forEach((token, index) => {
    if (token.type === 'footnote_reference_open')
      notes.set(labelOf(token), innerTokens(tokens, index))
    if (token.type !== 'inline') return
    for (const [, label = ''] of token.content.matchAll(/\[\^([^\]\s]+)\]/g)) called.add(label)
  })
  const open = new Set<string>()
  return {
    take: (label, read) => {
      if (open.has(label)) return []
      open.add(label)
      const drafts = read(notes.get(label) ?? [])
      open.delete(label)
      return drafts
    },
    stay: (opener, walk) => {
      const drafts = walk.blocks('footnote_reference_close')
      const label = labelOf(opener)
      const [first] = drafts
      if (called.has(label) || first === undefined) return []
      const message = `no place calls the footnote \`[^${label}]\`, so it is printed where it stands`
      walk.reading.report({code: 'footnote/unused', severity: 'warning', message, span: first.span})
      return drafts
    },
  }
}

function innerTokens(tokens: readonly Token[], opener: number): readonly Token[] {
  let end = opener + 1
  while (end < tokens.length && tokens[end]?.type !== 'footnote_reference_close') end++
  return tokens.slice(opener + 1, end)
}

function labelOf(token: Token): string {
  return String(token.meta?.label ?? '')
}
