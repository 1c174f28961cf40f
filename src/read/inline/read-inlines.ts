import type {Inline} from '../../model/inline.ts'
import {type Cut, cutFrom, spanOf} from '../markdown/cut.ts'
import type {Token} from '../markdown/placed.ts'
import type {Reading} from '../reading.ts'
import {reportDamage} from './damages.ts'
import type {DraftInline} from './draft.ts'
import {finish} from './finish.ts'
import {footnoteOf, noteText} from './footnote.ts'
import {tagOf} from './html.ts'
import {linkOf} from './link.ts'
import {pictureOf} from './picture.ts'
import {readCallouts} from './read-callouts.ts'

interface Frame {
  /** Null for the whole text, and for what lies too deep: that fills the drafts around it. */
  readonly opener: Token | null
  readonly drafts: DraftInline[]
}

/** Emphasis inside emphasis; what lies deeper is not marked any more than what is around it. */
const deepest = 20

/** Reads a cut of the source as running text. */
export function readInlines(cut: Cut, reading: Reading): readonly Inline[] {
  const tokens: Token[] = []
  reading.md.inline.parse(cut.text, reading.md, reading.env, tokens)
  return inlinesOf(tokens, cut, reading)
}

/** Makes inlines of tokens that are placed in a cut. */
export function inlinesOf(tokens: readonly Token[], cut: Cut, reading: Reading): readonly Inline[] {
  const frames: Frame[] = [{opener: null, drafts: []}]
  const top = () => frames[frames.length - 1]?.drafts ?? []
  for (const token of tokens) {
    if (token.nesting === 1) {
      const tooDeep = frames.length > deepest
      frames.push(tooDeep ? {opener: null, drafts: top()} : {opener: token, drafts: []})
    } else if (token.nesting === -1) {
      const frame = frames.pop()
      if (frame?.opener) top().push(...containerOf(frame.opener, token, frame.drafts, cut, reading))
    } else top().push(...leafOf(token, cut, reading))
  }
  return finish(frames[0]?.drafts ?? [], reading, false)
}

function containerOf(
  opener: Token,
  closer: Token,
  drafts: readonly DraftInline[],
  cut: Cut,
  reading: Reading,
): readonly DraftInline[] {
  const outer = opener.type === 'strong_open' ? 1 : 0
  const [start] = opener.map ?? [0]
  const [, end] = closer.map ?? [0, 0]
  const span = spanOf(cut, start - outer, end + outer)
  reportDamage(opener, span, reading)
  const inLink = opener.type === 'link_open'
  const inlines = finish(drafts, reading, inLink)
  if (inLink) return linkOf(opener, inlines, span, reading)
  return [{kind: opener.type === 'strong_open' ? 'strong' : 'emphasis', inlines, span}]
}

function leafOf(token: Token, cut: Cut, reading: Reading): readonly DraftInline[] {
  const [start, end] = token.map ?? [0, 0]
  const span = spanOf(cut, start, end)
  switch (token.type) {
    case 'text':
    case 'text_special':
      return charactersOf(token, span)
    case 'stray':
      return [
        {kind: 'stray', open: token.meta?.open === true, close: token.meta?.close === true, span},
      ]
    case 'softbreak':
      return [{kind: 'characters', text: '\n', verbatim: false, span}]
    case 'hardbreak':
      return [{kind: 'break', span}]
    case 'code_inline':
      return [{kind: 'literal', text: token.content, span}]
    case 'reference_id':
      return [{kind: 'reference', id: token.content, span}]
    case 'attributes':
      return [{kind: 'callouts', callouts: readCallouts(token.content, span, reading), span}]
    case 'html_inline':
      return tagOf(token.content, span, reading)
    case 'footnote_ref':
      return [footnoteOf(reading.footnote(String(token.meta?.label)), span, reading)]
    case 'inline_note': {
      const inner = cutFrom({...cut, text: cut.text.slice(0, end - 1)}, start + 2)
      const blocks = noteText(span, reading, inside => readInlines(inner, inside))
      return [footnoteOf(blocks, span, reading)]
    }
    case 'image':
      return [pictureOf(token, span, reading)]
    default:
      return []
  }
}

function charactersOf(token: Token, span: Inline['span']): readonly DraftInline[] {
  if (token.content === '') return []
  const verbatim = token.type === 'text' && token.content.length === span.end - span.start
  return [{kind: 'characters', text: token.content, verbatim, span}]
}
