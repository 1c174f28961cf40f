import type {Book} from '../../../src/pdf/engine/book.ts'
import type {Content, Hang, Marker, Run, Stack, Text} from '../../../src/pdf/engine/content.ts'

/** A book without what the house style adds to its blocks; words, tags, keeps and links stay. */
export function sameBlocks(book: Book): Book {
  return {...book, content: book.content.flatMap(bare), furniture: () => []}
}

/** The same words as paragraphs below each other, without anything around them. */
export function plainParagraphs(book: Book): Book {
  const content = book.content.flatMap(textsOf)
  return {...book, content, furniture: () => [], pictures: new Map()}
}

/** Letters of the running text. */
export function signsIn(content: readonly Content[]): number {
  return content
    .flatMap(textsOf)
    .flatMap(({text}) => text)
    .reduce((sum, run) => sum + ('text' in run ? run.text.length : 0), 0)
}

/** The block with plain lists and boxes; columns become blocks below each other, ornaments nothing. */
function bare(content: Content): readonly Content[] {
  if (content.absolute !== undefined) return []
  const {running: _, ...block} = content
  if ('text' in block) return block.text.length === 0 ? [] : [block]
  if ('stack' in block) return [bareStack(block)]
  if ('columns' in block) {
    const {columns, gap: _gap, onBaseline: _line, ...rest} = block
    return [{...rest, stack: columns.flatMap(bare)}]
  }
  if ('flow' in block) {
    const {flow, count: _count, gap: _gap, ...rest} = block
    return [{...rest, stack: flow.flatMap(bare)}]
  }
  if ('table' in block) return [block]
  return 'image' in block ? [block] : []
}

function bareStack(stack: Stack): Stack {
  const {box, hang, continued: _, tighter: _tighter, stack: inner, ...block} = stack
  const {head, continued: _continued, ...frame} = box ?? {padding: [0, 0, 0, 0] as const}
  const word = head === undefined ? [] : textsOf(head.content)
  return {
    ...block,
    stack: [...word.map(one => ({...one, keepWithNext: true})), ...inner.flatMap(bare)],
    ...(box === undefined ? {} : {box: frame}),
    ...(hang === undefined ? {} : bareHang(hang)),
  }
}

/** A number stays; a drawn bullet, disc or tick box falls away. */
function bareHang({width, marker}: Hang): {readonly hang?: Hang} {
  return {hang: {width, marker: bareMarker(marker)}}
}

function bareMarker(marker: Marker): Marker {
  return {...marker, shapes: []}
}

/** The paragraphs of a block, in their styles, and nothing else of it. */
function textsOf(content: Content): readonly Text[] {
  if ('text' in content) {
    const text = content.text.flatMap(wordsOf)
    if (text.length === 0) return []
    return [{text, style: content.style, margin: [0, 7, 0, 0], tag: 'P'}]
  }
  if ('stack' in content) {
    const hung = content.hang?.marker.text
    const mark: readonly Text[] =
      hung === undefined ? [] : [{text: [{text: hung.words}], style: hung.style}]
    const bar = content.box?.head === undefined ? [] : textsOf(content.box.head.content)
    return [...bar, ...mark, ...content.stack.flatMap(textsOf)]
  }
  if ('columns' in content) return content.columns.flatMap(textsOf)
  if ('table' in content) return content.table.body.flat().flatMap(cell => textsOf(cell.content))
  return []
}

function wordsOf(run: Run): readonly Run[] {
  return 'text' in run
    ? [{text: run.text, ...(run.style === undefined ? {} : {style: run.style})}]
    : []
}
