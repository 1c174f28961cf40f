import type {Button, Inline, Link} from '../../model/inline.ts'
import {type Cut, cutFrom, spanOf} from '../markdown/cut.ts'
import type {Token} from '../markdown/placed.ts'
import type {Reading} from '../reading.ts'
import type {DraftInline} from './draft.ts'
import {joinText} from './join-text.ts'

interface Frame {
  readonly opener: Token | null
  readonly drafts: DraftInline[]
}

/** Reads a cut of the source as running text. */
export function readInlines(cut: Cut, reading: Reading): readonly Inline[] {
  const tokens: Token[] = []
  reading.md.inline.parse(cut.text, reading.md, reading.env, tokens)
  return inlinesOf(tokens, cut, reading)
}

function inlinesOf(tokens: readonly Token[], cut: Cut, reading: Reading): readonly Inline[] {
  const frames: Frame[] = [{opener: null, drafts: []}]
  const top = () => frames[frames.length - 1]?.drafts ?? []
  for (const token of tokens) {
    if (token.nesting === 1) frames.push({opener: token, drafts: []})
    else if (token.nesting === -1) {
      const frame = frames.pop()
      if (frame?.opener != null) top().push(container(frame.opener, token, frame.drafts, cut))
    } else top().push(...leaf(token, cut, reading))
  }
  return finish(frames[0]?.drafts ?? [])
}

function finish(drafts: readonly DraftInline[]): readonly Inline[] {
  return joinText(drafts)
}

function container(opener: Token, closer: Token, drafts: DraftInline[], cut: Cut): Inline {
  const outer = opener.type === 'strong_open' ? 1 : 0
  const [start] = opener.map ?? [0]
  const [, end] = closer.map ?? [0, 0]
  const span = spanOf(cut, start - outer, end + outer)
  const inlines = finish(drafts)
  if (opener.type === 'strong_open') return {kind: 'strong', inlines, span}
  if (opener.type === 'em_open') return {kind: 'emphasis', inlines, span}
  return link(inlines, String(opener.attrGet('href') ?? ''), span)
}

function link(inlines: readonly Inline[], url: string, span: Link['span']): Link {
  return {kind: 'link', inlines, url, reference: '', target: '', span}
}

function leaf(token: Token, cut: Cut, reading: Reading): readonly DraftInline[] {
  const [start, end] = token.map ?? [0, 0]
  const span = spanOf(cut, start, end)
  switch (token.type) {
    case 'text':
    case 'text_special': {
      if (token.content === '') return []
      const verbatim = token.type === 'text' && token.content.length === span.end - span.start
      return [{kind: 'characters', text: token.content, verbatim, span}]
    }
    case 'softbreak':
      return [{kind: 'characters', text: '\n', verbatim: false, span}]
    case 'hardbreak':
      return [{kind: 'break', span}]
    case 'code_inline':
      return [{kind: 'literal', text: token.content, span}]
    case 'image':
      return [button(token, cut, reading)]
    default:
      return []
  }
}

function button(token: Token, cut: Cut, reading: Reading): Button {
  const [start, end] = token.map ?? [0, 0]
  const span = spanOf(cut, start, end)
  const label = cutFrom(
    {...cut, text: cut.text.slice(0, start + 2 + token.content.length)},
    start + 2,
  )
  const alt = flatten(inlinesOf(token.children ?? [], label, reading))
  const url = String(token.attrGet('src') ?? '')
  const picture = {alt, url, reference: '', callouts: [], plate: '', width: 0, height: 0, span}
  return {kind: 'button', picture, span}
}

function flatten(inlines: readonly Inline[]): string {
  return inlines
    .map(inline =>
      'inlines' in inline ? flatten(inline.inlines) : 'text' in inline ? inline.text : ' ',
    )
    .join('')
}
