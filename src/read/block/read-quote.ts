import type {Token} from '../markdown/placed.ts'
import {type Draft, type DraftQuote, paragraphOf} from './draft.ts'
import {markedSpan, readText, takeCut, type Walk} from './walk.ts'

const alertMark = /^\[!(\p{L}+)\][ \t]*(?:\n|$)/u

/** Reads a quote, and the word of `> [!WARNING]` if it is one of those. */
export function readQuote(opener: Token, walk: Walk): DraftQuote {
  const isText = walk.peek(0)?.type === 'paragraph_open'
  const mark = isText ? alertMark.exec(walk.peek(1)?.content ?? '') : null
  const first = mark === null ? [] : alertText(mark[0].length, walk)
  const blocks = [...first, ...walk.blocks('blockquote_close')]
  const span = markedSpan(opener, blocks, walk.reading)
  return {kind: 'draftQuote', alert: mark?.[1] ?? '', blocks, span}
}

function alertText(skip: number, walk: Walk): readonly Draft[] {
  walk.take()
  const cut = takeCut(walk)
  const {inlines, span} = readText(cut, walk, skip)
  return inlines.length === 0 ? [] : [paragraphOf(inlines, span)]
}
