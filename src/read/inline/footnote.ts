import type {Block} from '../../model/block.ts'
import type {Inline} from '../../model/inline.ts'
import type {Span} from '../../source/span.ts'
import type {Token} from '../markdown/placed.ts'
import type {Reading} from '../reading.ts'
import type {DraftInline} from './draft.ts'

/** The text of a note that stands in the line itself, `^[so]`. */
interface InnerNote {
  readonly content: string
  readonly tokens: readonly Token[]
}

/** Reads `[^label]` or `^[text]` as the note that it stands for; without one it stays text. */
export function footnoteOf(
  token: Token,
  span: Span,
  reading: Reading,
  inlinesOf: (note: InnerNote) => readonly Inline[],
): DraftInline {
  const label = token.meta?.label
  const inner = typeof label === 'string' ? null : innerNote(token, reading)
  const blocks =
    inner === null ? reading.footnote(String(label)) : paragraph(inlinesOf(inner), span)
  if (blocks !== null) return {kind: 'footnote', blocks, number: 0, id: '', span}
  const text = reading.source.text.slice(span.start, span.end)
  return {kind: 'characters', text, verbatim: true, span}
}

function paragraph(inlines: readonly Inline[], span: Span): readonly Block[] {
  return [{kind: 'paragraph', role: 'text', inlines, span}]
}

/** markdown-it-footnote 4.0.0 keeps them in the parser's environment, by their number. */
function innerNote(token: Token, reading: Reading): InnerNote | null {
  const list = field(reading.env.footnotes, 'list')
  const note: unknown = Array.isArray(list) ? list[Number(token.meta?.id)] : undefined
  const content = field(note, 'content')
  const tokens = field(note, 'tokens')
  return typeof content === 'string' && Array.isArray(tokens) ? {content, tokens} : null
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
