import type {Block} from './block.ts'
import type {Guide, Section, Step, Topic} from './guide.ts'
import type {Inline, Picture} from './inline.ts'

/** Makes one inline of another; what stands inside has been changed before. */
export type InlineChange = (inline: Inline) => Inline

/** Makes one picture of another: those of figures and, before the button itself changes, of buttons. */
export type PictureChange = (picture: Picture) => Picture

/** Makes one list of inlines of another; nothing inside has been changed before. */
export type ListChange = (inlines: readonly Inline[]) => readonly Inline[]

/** What is changed in blocks. */
export interface Changes {
  readonly inlines: ListChange
  readonly picture: PictureChange
}

/** Changes every inline of a guide in reading order: titles before text, steps before sections. */
export function mapGuide(
  guide: Guide,
  inline: InlineChange,
  picture: PictureChange = same => same,
): Guide {
  const inlines: ListChange = list => mapInlines(list, inline, change)
  const change: Changes = {inlines, picture}
  const {facts} = guide
  return {
    ...guide,
    facts: {
      ...facts,
      license: inlines(facts.license),
      alternatives: facts.alternatives.map(inlines),
      connected: facts.connected.map(inlines),
      further: facts.further.map(inlines),
      ready: facts.ready.map(inlines),
      authors: facts.authors.map(inlines),
      sources: facts.sources.map(inlines),
    },
    topics: guide.topics.map(topic => mapTopic(topic, change)),
  }
}

function mapTopic(topic: Topic, change: Changes): Topic {
  return {
    ...topic,
    blocks: mapBlocks(topic.blocks, change),
    steps: topic.steps.map(step => mapStep(step, change)),
    sections: topic.sections.map(section => mapSection(section, change)),
  }
}

function mapSection(section: Section, change: Changes): Section {
  return {
    ...section,
    title: change.inlines(section.title),
    blocks: mapBlocks(section.blocks, change),
    steps: section.steps.map(step => mapStep(step, change)),
    sections: section.sections.map(inner => mapSection(inner, change)),
  }
}

function mapStep(step: Step, change: Changes): Step {
  return {
    ...step,
    qualifier: change.inlines(step.qualifier),
    title: change.inlines(step.title),
    blocks: mapBlocks(step.blocks, change),
  }
}

function mapInlines(
  list: readonly Inline[],
  change: InlineChange,
  changes: Changes,
): readonly Inline[] {
  return list.map(inline => {
    if ('inlines' in inline) return change({...inline, inlines: changes.inlines(inline.inlines)})
    if (inline.kind === 'button') {
      return change({...inline, picture: changes.picture(inline.picture)})
    }
    if (inline.kind !== 'footnote') return change(inline)
    return change({...inline, blocks: mapBlocks(inline.blocks, changes)})
  })
}

/** Changes the lists of inlines and the pictures of blocks. */
export function mapBlocks(blocks: readonly Block[], change: Changes): readonly Block[] {
  return blocks.map(block => mapBlock(block, change))
}

function mapBlock(block: Block, change: Changes): Block {
  const {inlines} = change
  const blocks = (list: readonly Block[]) => mapBlocks(list, change)
  switch (block.kind) {
    case 'paragraph':
      return {...block, inlines: inlines(block.inlines)}
    case 'list':
      return {...block, items: block.items.map(item => ({...item, blocks: blocks(item.blocks)}))}
    case 'box':
      return {...block, label: inlines(block.label), blocks: blocks(block.blocks)}
    case 'quote':
      return {...block, blocks: blocks(block.blocks)}
    case 'figure':
      return {
        ...block,
        pictures: block.pictures.map(change.picture),
        caption: inlines(block.caption),
      }
    case 'definitions': {
      const entries = block.entries.map(entry => ({
        ...entry,
        term: inlines(entry.term),
        blocks: blocks(entry.blocks),
      }))
      return {...block, entries}
    }
    case 'answers': {
      const pairs = block.pairs.map(pair => ({
        ...pair,
        question: blocks(pair.question),
        answer: blocks(pair.answer),
      }))
      return {...block, pairs}
    }
    case 'table': {
      const row = (cells: typeof block.head) =>
        cells.map(cell => ({...cell, inlines: inlines(cell.inlines)}))
      return {...block, head: row(block.head), rows: block.rows.map(row)}
    }
    case 'code':
    case 'rule':
      return block
  }
}
