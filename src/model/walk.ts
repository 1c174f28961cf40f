import type {Block} from './block.ts'
import type {Inline} from './inline.ts'

/** The blocks that stand directly in a block: of its items, entries, pairs, or its own. */
export function innerBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(item => item.blocks)
    case 'box':
    case 'quote':
      return block.blocks
    case 'definitions':
      return block.entries.flatMap(entry => entry.blocks)
    case 'answers':
      return block.pairs.flatMap(pair => [...pair.question, ...pair.answer])
    case 'paragraph':
    case 'figure':
    case 'table':
    case 'code':
    case 'rule':
      return []
  }
}

/** The inlines that stand directly in a block: its text, label, caption, terms or cells. */
export function innerInlines(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines
    case 'box':
      return block.label
    case 'figure':
      return block.caption
    case 'definitions':
      return block.entries.flatMap(entry => entry.term)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(cell => cell.inlines)
    case 'list':
    case 'answers':
    case 'quote':
    case 'code':
    case 'rule':
      return []
  }
}

/** Visits every block from the outside in, those of footnotes included. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block)
    walkBlocks(innerBlocks(block), visit)
    walkInlines(innerInlines(block), inline => {
      if (inline.kind === 'footnote') walkBlocks(inline.blocks, visit)
    })
  }
}

/** Visits every inline from the outside in, but not those of a footnote's blocks. */
export function walkInlines(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline)
    if ('inlines' in inline) walkInlines(inline.inlines, visit)
  }
}

/** Visits every inline of the blocks, those of footnotes included, each once. */
export function walkInlinesOf(blocks: readonly Block[], visit: (inline: Inline) => void): void {
  walkBlocks(blocks, block => walkInlines(innerInlines(block), visit))
}
