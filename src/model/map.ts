import type {Block, Cell} from './block.ts'
import type {Guide, Section, Step, Topic} from './guide.ts'
import type {Inline, Picture} from './inline.ts'

/** What becomes of the parts of a guide; what is left out stays as it is. */
export interface Changes {
  /** Makes one inline of another; what stands inside has been changed before. */
  readonly inline?: (inline: Inline) => Inline
  /** Changes a row of inlines that stand side by side, each of them changed before. */
  readonly row?: (row: readonly Inline[]) => readonly Inline[]
  /** Takes over whole rows with all that is inside them: then `inline` and `row` are not asked. */
  readonly inlines?: (row: readonly Inline[]) => readonly Inline[]
  /** Changes the pictures of figures and, before the button itself changes, of buttons. */
  readonly picture?: (picture: Picture) => Picture
}

type Content = Pick<Section, 'blocks' | 'steps' | 'sections'>

/**
 * Changes a guide from the inside out, in reading order: titles before text, steps before sections.
 * What does not change is the same object before and after, so that the forms of a book share it.
 */
export function mapGuide(guide: Guide, changes: Changes): Guide {
  const row = (list: readonly Inline[]) => mapRow(list, changes)
  const {facts} = guide
  return changed(guide, {
    facts: changed(facts, {
      license: row(facts.license),
      alternatives: each(facts.alternatives, row),
      connected: each(facts.connected, row),
      further: each(facts.further, row),
      ready: each(facts.ready, row),
      authors: each(facts.authors, row),
      sources: each(facts.sources, row),
    }),
    topics: each(guide.topics, topic => mapTopic(topic, changes)),
  })
}

/** Changes one topic in the same way. */
export function mapTopic(topic: Topic, changes: Changes): Topic {
  return changed(topic, mapContent(topic, changes))
}

function mapContent({blocks, steps, sections}: Content, changes: Changes): Content {
  return {
    blocks: mapBlocks(blocks, changes),
    steps: each(steps, step => mapStep(step, changes)),
    sections: each(sections, section =>
      changed(section, {title: mapRow(section.title, changes), ...mapContent(section, changes)}),
    ),
  }
}

function mapStep(step: Step, changes: Changes): Step {
  return changed(step, {
    qualifier: mapRow(step.qualifier, changes),
    title: mapRow(step.title, changes),
    blocks: mapBlocks(step.blocks, changes),
  })
}

/** Changes blocks in the same way. */
export function mapBlocks(blocks: readonly Block[], changes: Changes): readonly Block[] {
  return each(blocks, block => mapBlock(block, changes))
}

function mapBlock(block: Block, changes: Changes): Block {
  const row = (list: readonly Inline[]) => mapRow(list, changes)
  const blocks = (list: readonly Block[]) => mapBlocks(list, changes)
  const cells = (list: readonly Cell[]) =>
    each(list, cell => changed(cell, {inlines: row(cell.inlines)}))
  switch (block.kind) {
    case 'paragraph':
      return changed(block, {inlines: row(block.inlines)})
    case 'list':
      return changed(block, {
        items: each(block.items, item => changed(item, {blocks: blocks(item.blocks)})),
      })
    case 'box':
      return changed(block, {label: row(block.label), blocks: blocks(block.blocks)})
    case 'quote':
      return changed(block, {blocks: blocks(block.blocks)})
    case 'figure':
      return changed(block, {
        pictures: each(block.pictures, changes.picture ?? same),
        caption: row(block.caption),
      })
    case 'definitions':
      return changed(block, {
        entries: each(block.entries, entry =>
          changed(entry, {term: row(entry.term), blocks: blocks(entry.blocks)}),
        ),
      })
    case 'answers':
      return changed(block, {
        pairs: each(block.pairs, pair =>
          changed(pair, {question: blocks(pair.question), answer: blocks(pair.answer)}),
        ),
      })
    case 'table':
      return changed(block, {head: cells(block.head), rows: each(block.rows, cells)})
    case 'code':
    case 'rule':
      return block
  }
}

function mapRow(list: readonly Inline[], changes: Changes): readonly Inline[] {
  if (changes.inlines !== undefined) return changes.inlines(list)
  const {inline: change = same, row = same} = changes
  return row(each(list, inline => change(mapInside(inline, changes))))
}

function mapInside(inline: Inline, changes: Changes): Inline {
  if ('inlines' in inline) return changed(inline, {inlines: mapRow(inline.inlines, changes)})
  if (inline.kind === 'footnote')
    return changed(inline, {blocks: mapBlocks(inline.blocks, changes)})
  const {picture = same} = changes
  return inline.kind === 'button' ? changed(inline, {picture: picture(inline.picture)}) : inline
}

function same<T>(one: T): T {
  return one
}

/** The list itself where nothing in it changed. */
function each<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const next = list.map(one => change(one))
  return next.every((one, at) => one === list[at]) ? list : next
}

/** The node itself where none of these parts is another than before. */
function changed<T extends object>(node: T, parts: Partial<T>): T {
  for (const part in parts) if (parts[part] !== node[part]) return {...node, ...parts}
  return node
}
