import type {Block, Item} from '../../src/model/block.ts'
import type {Section, Step, Topic} from '../../src/model/guide.ts'
import type {Inline, Picture} from '../../src/model/inline.ts'

/** A topic as lines that people can read and compare: what it became, not where it stood. */
export function shapeOf(node: Topic | Section): readonly string[] {
  return [
    ...node.blocks.flatMap(blockShape),
    ...node.steps.flatMap(stepShape),
    ...node.sections.flatMap(section => [
      `${'#'.repeat(section.level)} ${inlineShape(section.title)}${anchorShape(section.anchor)}`,
      ...indent(shapeOf(section)),
    ]),
  ]
}

function anchorShape(anchor: string): string {
  return anchor === '' ? '' : ` {#${anchor}}`
}

function stepShape({label, qualifier, title, blocks}: Step): readonly string[] {
  const more = [qualifier.length > 0 ? ` (${inlineShape(qualifier)})` : '', inlineShape(title)]
  return [
    `step ${label}${more[0]}${more[1] === '' ? '' : `: ${more[1]}`}`,
    ...indent(blocks.flatMap(blockShape)),
  ]
}

export function blockShape(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.role === 'text' ? '' : `${block.role}: `}${inlineShape(block.inlines)}`]
    case 'list':
      return [block.style, ...indent(block.items.flatMap(itemShape))]
    case 'box': {
      const label = block.label.length > 0 ? ` "${inlineShape(block.label)}"` : ''
      return [
        `${block.level} (${block.origin})${label}`,
        ...indent(block.blocks.flatMap(blockShape)),
      ]
    }
    case 'figure': {
      const caption = block.caption.length > 0 ? `: ${inlineShape(block.caption)}` : ''
      return [`figure ${block.pictures.map(pictureShape).join(' + ')}${caption}`]
    }
    case 'definitions':
      return block.entries.flatMap(({term, blocks}) => [
        `term ${inlineShape(term)}`,
        ...indent(blocks.flatMap(blockShape)),
      ])
    case 'answers':
      return block.pairs.flatMap(({question, answer}) => [
        'Q',
        ...indent(question.flatMap(blockShape)),
        'A',
        ...indent(answer.flatMap(blockShape)),
      ])
    case 'table':
      return [block.head, ...block.rows].map(row =>
        row.map(cell => inlineShape(cell.inlines)).join(' | '),
      )
    case 'quote':
      return ['quote', ...indent(block.blocks.flatMap(blockShape))]
    case 'code':
      return ['code', ...indent(block.text.split('\n'))]
    case 'rule':
      return ['rule']
  }
}

function itemShape(item: Item): readonly string[] {
  const [first = '', ...rest] = item.blocks.flatMap(blockShape)
  return [`${item.number ?? (item.checked ? 'x' : '-')} ${first}`, ...indent(rest)]
}

/** `*emphasis*`, `**strong**`, `<label>`, `` `literal` ``, `[link](url)`, `(button)`, `^(note)`. */
export function inlineShape(inlines: readonly Inline[]): string {
  return inlines.map(oneShape).join('')
}

function oneShape(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'literal':
      return `\`${inline.text}\``
    case 'emphasis':
      return `*${inlineShape(inline.inlines)}*`
    case 'strong':
      return `**${inlineShape(inline.inlines)}**`
    case 'label':
      return `<${inlineShape(inline.inlines)}>`
    case 'link':
      return `[${inlineShape(inline.inlines)}](${inline.url}${idShape(inline.reference)})`
    case 'button':
      return `(${pictureShape(inline.picture)})`
    case 'break':
      return ' / '
    case 'footnote':
      return `^(${inline.blocks.flatMap(blockShape).join('; ')})`
  }
}

function pictureShape({alt, reference, callouts}: Picture): string {
  const discs = callouts.map(
    ({number, x, y, width, height}) => ` ${number}@${x},${y},${width}x${height}`,
  )
  return `${alt}${idShape(reference)}${discs.join('')}`
}

function idShape(reference: string): string {
  return reference === '' ? '' : ` =${reference}`
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map(line => `  ${line}`)
}
