import type {Block, Box, Paragraph} from '../model/block.ts'
import type {Inline} from '../model/inline.ts'
import {plainText} from '../model/plain-text.ts'

/** Letters of an example: two or three lines show what a box says. */
const shortest = 30
const longest = 140

/**
 * Of the boxes of one level, the one to be shown on another page: of few words, whole, and without links,
 * since an id stands in a book once. A hazard with a line of its own that says what the harm is comes
 * first, a note without. Null where all are long or hold more than words.
 */
export function exampleOf(boxes: readonly Box[]): Box | null {
  const short = boxes.filter(canStandAlone)
  const box = short.find(isLikeMost) ?? short[0]
  if (box === undefined) return null
  const blocks = paragraphsOf(box).map(one => ({...one, inlines: withoutLinks(one.inlines)}))
  return {...box, label: withoutLinks(box.label), blocks}
}

function canStandAlone(box: Box): boolean {
  const paragraphs = paragraphsOf(box)
  if (paragraphs.length === 0 || paragraphs.length < box.blocks.length) return false
  const length = lengthOf(box)
  const all = [...box.label, ...paragraphs.flatMap(({inlines}) => inlines)]
  return length >= shortest && length <= longest && all.every(isPlain)
}

function isLikeMost({level, label}: Box): boolean {
  const hazard = level !== 'note' && level !== 'tip'
  return hazard === label.length > 0
}

function lengthOf(box: Box): number {
  const texts = [box.label, ...paragraphsOf(box).map(({inlines}) => inlines)]
  return texts.map(plainText).join(' ').trim().length
}

function paragraphsOf({blocks}: Box): readonly Paragraph[] {
  return blocks.filter(isParagraph)
}

function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.role !== 'result'
}

/** Words that say the same wherever they stand; an address is none. */
function isPlain(inline: Inline): boolean {
  if (inline.kind === 'button' || inline.kind === 'footnote') return false
  if (inline.kind === 'link' && inline.target === '') return false
  return !('inlines' in inline) || inline.inlines.every(isPlain)
}

function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'link') return withoutLinks(inline.inlines)
    return 'inlines' in inline ? [{...inline, inlines: withoutLinks(inline.inlines)}] : [inline]
  })
}
