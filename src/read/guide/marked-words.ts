import type {Block} from '../../model/block.ts'
import type {Section, Topic} from '../../model/guide.ts'
import type {Inline} from '../../model/inline.ts'
import {innerBlocks, innerInlines} from '../../model/walk.ts'
import type {Span} from '../../source/span.ts'
import {wordsOf} from '../passes/words.ts'

/** A word of a section, and whether it is bold, italic or a label. */
export interface MarkedWord {
  readonly word: string
  readonly marked: boolean
  readonly span: Span
}

/** All words under the heading of a section or topic, in their order. */
export function markedWords({blocks, steps, sections}: Section | Topic): readonly MarkedWord[] {
  return [
    ...blocks.flatMap(ofBlock),
    ...steps.flatMap(step => [...step.title.flatMap(ofInline), ...step.blocks.flatMap(ofBlock)]),
    ...sections.flatMap(section => [...section.title.flatMap(ofInline), ...markedWords(section)]),
  ]
}

function ofBlock(block: Block): readonly MarkedWord[] {
  const own = innerInlines(block).flatMap(ofInline)
  if (block.kind === 'code') return said(block.text, block.span, false)
  if (block.kind !== 'figure') return [...own, ...innerBlocks(block).flatMap(ofBlock)]
  return [...block.pictures.flatMap(({alt, span}) => said(alt, span, false)), ...own]
}

function ofInline(inline: Inline): readonly MarkedWord[] {
  switch (inline.kind) {
    case 'text':
      return said(inline.text, inline.span, false)
    case 'literal':
      return said(inline.text, inline.span, true)
    case 'emphasis':
    case 'strong':
    case 'label':
      return inline.inlines
        .flatMap(ofInline)
        .map(word => ({...word, marked: true, span: inline.span}))
    case 'link':
      return inline.inlines.flatMap(ofInline)
    case 'button':
      return said(inline.picture.alt, inline.span, false)
    case 'footnote':
      return inline.blocks.flatMap(ofBlock)
    case 'break':
      return []
  }
}

function said(text: string, span: Span, marked: boolean): readonly MarkedWord[] {
  return wordsOf(text).map(word => ({word, marked, span}))
}
