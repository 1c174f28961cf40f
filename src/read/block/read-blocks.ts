import type {Rule, Table} from '../../model/block.ts'
import {cover, type Span} from '../../source/span.ts'
import {readInlines} from '../inline/read-inlines.ts'
import {type Cut, cutOf, spanOf} from '../markdown/cut.ts'
import type {Token} from '../markdown/placed.ts'
import {type Reading, spanIn} from '../reading.ts'
import type {Draft, DraftDefinitions, DraftItem, DraftList, DraftQuote} from './draft.ts'
import {paragraphOf} from './draft.ts'
import {readTable} from './read-table.ts'

/** Goes over the block tokens of a file once. */
interface Cursor {
  readonly tokens: readonly Token[]
  at: number
}

/** Reads the lines of a file from one on (counted from 0) into drafts of blocks. */
export function readBlocks(reading: Reading, firstLine: number): readonly Draft[] {
  const {source, md, env} = reading
  const start = source.lineStarts[firstLine] ?? source.text.length
  const tokens: Token[] = []
  md.block.parse('\n'.repeat(firstLine) + source.text.slice(start), md, env, tokens)
  return blocksUntil('', {tokens, at: 0}, reading)
}

function blocksUntil(closer: string, cursor: Cursor, reading: Reading): readonly Draft[] {
  const drafts: Draft[] = []
  while (cursor.at < cursor.tokens.length) {
    const token = cursor.tokens[cursor.at++]
    if (token === undefined || token.type === closer) break
    const draft = blockOf(token, cursor, reading)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

function blockOf(token: Token, cursor: Cursor, reading: Reading): Draft | null {
  switch (token.type) {
    case 'paragraph_open': {
      const {inlines, span} = textOf(cursor, reading)
      return paragraphOf(inlines, span)
    }
    case 'heading_open': {
      const {inlines, cut} = textOf(cursor, reading)
      const span = cover(lineSpan(token, reading), spanOf(cut, 0, cut.text.length))
      return {kind: 'draftHeading', depth: token.markup.length, inlines, anchor: '', span}
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(token, cursor, reading)
    case 'blockquote_open':
      return quoteOf(token, cursor, reading)
    case 'dl_open':
      return definitionsOf(token, cursor, reading)
    case 'fence':
      return {kind: 'code', text: token.content.replace(/\n$/, ''), span: lineSpan(token, reading)}
    case 'hr':
      return ruleOf(token, reading)
    case 'table_open':
      return tableOf(token, cursor, reading)
    default:
      return null
  }
}

function ruleOf(token: Token, reading: Reading): Rule {
  return {kind: 'rule', span: lineSpan(token, reading)}
}

/** Takes the inline token and the closing token that follow an opening token. */
function textOf(cursor: Cursor, reading: Reading) {
  const token = cursor.tokens[cursor.at]
  cursor.at += 2
  const cut: Cut = cutOf(reading.source, token?.content ?? '', token?.map?.[0] ?? 0)
  return {cut, inlines: readInlines(cut, reading), span: spanOf(cut, 0, cut.text.length)}
}

function listOf(opener: Token, cursor: Cursor, reading: Reading): DraftList {
  const ordered = opener.type === 'ordered_list_open'
  const closer = ordered ? 'ordered_list_close' : 'bullet_list_close'
  const items: DraftItem[] = []
  for (;;) {
    const token = cursor.tokens[cursor.at++]
    if (token === undefined || token.type === closer) break
    items.push(itemOf(token, ordered, cursor, reading))
  }
  return {kind: 'draftList', ordered, items, span: items.map(item => item.span).reduce(cover)}
}

function itemOf(opener: Token, ordered: boolean, cursor: Cursor, reading: Reading): DraftItem {
  const blocks = blocksUntil('list_item_close', cursor, reading)
  const number = ordered ? Number(opener.info) : null
  const span = markedSpan(opener, blocks, reading)
  return {number, checked: null, blocks, span}
}

/** From a marker such as `*`, `2.` or `>` to the end of what it holds. */
function markedSpan(opener: Token, blocks: readonly Draft[], reading: Reading): Span {
  const line = lineSpan(opener, reading)
  const first = blocks[0]
  const marker = first === undefined ? line.start : markerBefore(first.span.start, line, reading)
  const ends = blocks.map(block => block.span.end)
  return spanIn(reading, marker, Math.max(marker, ...ends, ends.length === 0 ? line.end : 0))
}

/** Several markers may share a line: `* 1. text`. The nearest one before the text is meant. */
function markerBefore(start: number, line: Span, reading: Reading): number {
  const before = reading.source.text.slice(line.start, Math.max(line.start, start))
  const found = /(?:[*+-]|\d{1,9}[.)])[ \t]*(?:\[[ xX]\][ \t]+)?$|>[ \t]*$/.exec(before)
  return found === null ? line.start : line.start + found.index
}

function quoteOf(opener: Token, cursor: Cursor, reading: Reading): DraftQuote {
  const blocks = blocksUntil('blockquote_close', cursor, reading)
  return {kind: 'draftQuote', alert: '', blocks, span: markedSpan(opener, blocks, reading)}
}

function definitionsOf(opener: Token, cursor: Cursor, reading: Reading): DraftDefinitions {
  const entries: DraftDefinitions['entries'][number][] = []
  let term = {
    inlines: paragraphOf([], lineSpan(opener, reading)).inlines,
    span: lineSpan(opener, reading),
  }
  for (;;) {
    const token = cursor.tokens[cursor.at++]
    if (token === undefined || token.type === 'dl_close') break
    if (token.type === 'dt_open') term = textOf(cursor, reading)
    else {
      const blocks = blocksUntil('dd_close', cursor, reading)
      const span = blocks.map(block => block.span).reduce(cover, term.span)
      entries.push({term: term.inlines, blocks, span})
    }
  }
  const span = entries.map(entry => entry.span).reduce(cover, term.span)
  return {kind: 'draftDefinitions', entries, span}
}

function tableOf(opener: Token, cursor: Cursor, reading: Reading): Table {
  while (cursor.tokens[cursor.at]?.type !== 'table_close') cursor.at++
  cursor.at++
  return readTable(opener.map ?? [0, 0], reading)
}

/** The lines of a token, without the white space around them. */
function lineSpan(token: Token, reading: Reading): Span {
  const {text, lineStarts} = reading.source
  const [first, last] = token.map ?? [0, 0]
  const start = lineStarts[first] ?? text.length
  const end = lineStarts[last] ?? text.length
  const lines = text.slice(start, end)
  const lead = lines.length - lines.trimStart().length
  return spanIn(
    reading,
    Math.min(start + lead, end),
    Math.max(start + lead, start + lines.trimEnd().length),
  )
}
