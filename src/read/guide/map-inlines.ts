import type {Block, Item} from '../../model/block.ts'
import type {Section, Step, Topic} from '../../model/guide.ts'
import type {Inline} from '../../model/inline.ts'

type Content = Pick<Section, 'blocks' | 'steps' | 'sections'>

/** Changes a row of inlines that stand side by side. */
export type MapRow = (row: readonly Inline[]) => readonly Inline[]

/** A topic with every row of its inlines changed, from the inside out. */
export function mapTopic(topic: Topic, map: MapRow): Topic {
  return {...topic, ...mapContent(topic, map)}
}

function mapContent(node: Topic | Section, map: MapRow): Content {
  return {
    blocks: mapBlocks(node.blocks, map),
    steps: node.steps.map(step => mapStep(step, map)),
    sections: node.sections.map(section => ({
      ...section,
      title: mapRow(section.title, map),
      ...mapContent(section, map),
    })),
  }
}

function mapStep(step: Step, map: MapRow): Step {
  const [qualifier, title] = [mapRow(step.qualifier, map), mapRow(step.title, map)]
  return {...step, qualifier, title, blocks: mapBlocks(step.blocks, map)}
}

/** Blocks with every row of their inlines changed. */
export function mapBlocks(blocks: readonly Block[], map: MapRow): readonly Block[] {
  return blocks.map(block => mapBlock(block, map))
}

function mapBlock(block: Block, map: MapRow): Block {
  switch (block.kind) {
    case 'paragraph':
      return {...block, inlines: mapRow(block.inlines, map)}
    case 'list':
      return {...block, items: block.items.map(item => mapItem(item, map))}
    case 'box':
      return {...block, label: mapRow(block.label, map), blocks: mapBlocks(block.blocks, map)}
    case 'figure':
      return {...block, caption: mapRow(block.caption, map)}
    case 'quote':
      return {...block, blocks: mapBlocks(block.blocks, map)}
    case 'definitions': {
      const entries = block.entries.map(entry => ({
        ...entry,
        term: mapRow(entry.term, map),
        blocks: mapBlocks(entry.blocks, map),
      }))
      return {...block, entries}
    }
    case 'answers': {
      const pairs = block.pairs.map(pair => ({
        ...pair,
        question: mapBlocks(pair.question, map),
        answer: mapBlocks(pair.answer, map),
      }))
      return {...block, pairs}
    }
    case 'table': {
      const cells = (row: typeof block.head) =>
        row.map(cell => ({...cell, inlines: mapRow(cell.inlines, map)}))
      return {...block, head: cells(block.head), rows: block.rows.map(cells)}
    }
    case 'code':
    case 'rule':
      return block
  }
}

function mapItem(item: Item, map: MapRow): Item {
  return {...item, blocks: mapBlocks(item.blocks, map)}
}

function mapRow(row: readonly Inline[], map: MapRow): readonly Inline[] {
  const inner = row.map((inline): Inline => {
    if ('inlines' in inline) return {...inline, inlines: mapRow(inline.inlines, map)}
    return inline.kind === 'footnote' ? {...inline, blocks: mapBlocks(inline.blocks, map)} : inline
  })
  return map(inner)
}
