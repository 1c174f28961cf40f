import type {
  Answers,
  Block,
  Definitions,
  Item,
  List,
  Paragraph,
  ParagraphRole,
} from '../../model/block.ts'
import {boxView} from './box.ts'
import {inlineViews} from './inlines.ts'
import {discOf, plateView} from './picture.ts'
import {tableView} from './table.ts'
import type {Scene, View} from './view.ts'

const paragraphClasses: Readonly<Record<ParagraphRole, string>> = {
  text: '',
  explanation: 'explanation',
  instruction: 'instruction',
  result: 'result',
  runIn: 'run-in',
}

/** The views of blocks, one for each. */
export function blockViews(blocks: readonly Block[], scene: Scene): readonly View[] {
  const plainDiscs = scene.plainDiscs || blocks.some(showsNumbers)
  const inside = plainDiscs === scene.plainDiscs ? scene : {...scene, plainDiscs}
  return blocks.map(block => blockView(block, inside))
}

function blockView(block: Block, scene: Scene): View {
  switch (block.kind) {
    case 'paragraph':
      return paragraphView(block, scene)
    case 'list':
      return listView(block, scene)
    case 'box':
      return boxView(block, blockViews(block.blocks, scene), scene)
    case 'figure':
      return {
        kind: 'figure',
        missing: block.pictures.every(picture => picture.plate === ''),
        pictures: block.pictures.map(picture => plateView(picture, scene)),
        caption: inlineViews(block.caption, scene),
      }
    case 'definitions':
      return definitionsView(block, scene)
    case 'answers':
      return answersView(block, scene)
    case 'table':
      return tableView(block, scene)
    case 'quote':
      return {kind: 'quote', blocks: blockViews(block.blocks, scene)}
    case 'code':
      return {kind: 'code', text: block.text, turned: scene.direction === 'rtl'}
    case 'rule':
      return {kind: 'rule'}
  }
}

function definitionsView({kind, entries}: Definitions, scene: Scene): View {
  return {
    kind,
    entries: entries.map(entry => ({
      kind: entry.kind,
      term: inlineViews(entry.term, scene),
      blocks: blockViews(entry.blocks, scene),
    })),
  }
}

function answersView({kind, pairs}: Answers, scene: Scene): View {
  return {
    kind,
    pairs: pairs.map(pair => ({
      kind: pair.kind,
      question: blockViews(pair.question, scene),
      answer: blockViews(pair.answer, scene),
    })),
  }
}

function paragraphView(block: Paragraph, scene: Scene): View {
  return {
    kind: 'paragraph',
    role: paragraphClasses[block.role],
    inlines: inlineViews(block.inlines, scene),
  }
}

function listView(list: List, scene: Scene): View {
  return {
    kind: 'list',
    style: list.style,
    numbered: list.items.some(item => item.number !== null),
    items: list.items.map((item, at) => itemView(item, at, list, scene)),
  }
}

function itemView(item: Item, at: number, list: List, scene: Scene): View {
  return {
    kind: 'item',
    role: roleOf(item, list),
    ...numberOf(item, at, list, scene),
    blocks: blockViews(item.blocks, scene),
  }
}

/** The number as written, and as a disc shows it, where that is another. */
function numberOf(
  {number}: Item,
  at: number,
  {style}: List,
  scene: Scene,
): {value: string; disc: string} {
  const value = number === null ? '' : String(number)
  const counted = style === 'questions' && number === null ? String(at + 1) : value
  const disc = discOf(counted, scene)
  return {value, disc: disc === counted ? '' : disc}
}

/** A picture without call-outs of ours: it may show numbers that its author drew. */
function showsNumbers(block: Block): boolean {
  return (
    block.kind === 'figure' &&
    block.pictures.some(({plate, callouts}) => plate !== '' && callouts.length === 0)
  )
}

function roleOf(item: Item, list: List): string {
  if (list.style === 'tasks') return item.checked ? 'done' : 'todo'
  return list.style === 'callouts' ? item.role : ''
}
