import {isInline} from '../xhtml/nesting.ts'
import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import {lineOf} from './line.ts'

/** What the text says itself: `{text}` is filled in. */
export interface PlainWords {
  readonly picture: string
}

/** Columns that a rule fills; lines of prose are not broken, for every screen has its own width. */
const width = 60

/** The lines of an element's children; an empty line stands between blocks. */
export function blocksOf(nodes: readonly XhtmlNode[], words: PlainWords): readonly string[] {
  const lines: string[] = []
  let inLine: XhtmlNode[] = []
  const flush = () => {
    const line = lineOf(inLine, alt => pictureOf(alt, words))
    if (line !== '') push(lines, [line])
    inLine = []
  }
  for (const node of nodes) {
    if (node.kind === 'text' || isInline(node.name)) inLine.push(node)
    else {
      flush()
      push(lines, blockOf(node, words))
    }
  }
  flush()
  return lines
}

function push(lines: string[], block: readonly string[]): void {
  if (block.length === 0) return
  if (lines.length > 0) lines.push('')
  lines.push(...block)
}

function pictureOf(alt: string, words: PlainWords): string {
  return alt === '' ? '' : `[${words.picture.replace('{text}', () => alt)}]`
}

function blockOf(element: Element, words: PlainWords): readonly string[] {
  const {name, classes, children} = element
  const line = () => lineOf(children, alt => pictureOf(alt, words))
  if (classes.includes('box')) return boxOf(element, words)
  if (classes.includes('footnote')) return noteOf(element, words)
  if (/^h[1-6]$/.test(name)) return headingOf(Number(name[1]), line())
  if (name === 'ol' || name === 'ul') return children.flatMap(item => itemOf(item, name, words))
  if (name === 'dl') return listOf(element, words)
  if (name === 'table') return rowsOf(element, words)
  if (name === 'pre') return indent(rawOf(element).replace(/\n$/, '').split('\n'), '    ')
  if (name === 'hr') return ['* * *']
  if (name === 'blockquote') return indent(blocksOf(children, words), '    ')
  if (classes.includes('result')) return [`=> ${line()}`]
  return blocksOf(children, words)
}

function headingOf(level: number, line: string): readonly string[] {
  if (level === 1) return ['='.repeat(width), line, '='.repeat(width)]
  return level === 2 ? [line, '-'.repeat(Math.min(width, Math.max(4, [...line].length)))] : [line]
}

/** A frame of two rules, for a frame on four sides breaks on a narrow screen. */
function boxOf(element: Element, words: PlainWords): readonly string[] {
  const signal = element.children.find(
    child => child.kind === 'element' && child.classes.includes('signal'),
  )
  const label = signal?.kind === 'element' ? lineOf(signal.children, () => '') : ''
  const body = blocksOf(
    element.children.filter(child => child !== signal),
    words,
  )
  const sign = /danger|warning/.test(element.classes.join()) ? '!' : '-'
  const opening = `${sign.repeat(3)} ${label} `
  return [opening.padEnd(width, sign), ...body, sign.repeat(width)]
}

function noteOf(element: Element, words: PlainWords): readonly string[] {
  const [label, ...rest] = element.children
  const number =
    label?.kind === 'element' ? lineOf(label.children, () => '').replace(/\D*(\d+).*/, '$1') : ''
  return hang(`[${number.replace(/[[\]]/g, '')}] `, blocksOf(rest, words))
}

function itemOf(item: XhtmlNode, list: string, words: PlainWords): readonly string[] {
  if (item.kind === 'text') return []
  const {value} = item.attributes
  const tick = item.classes.includes('done')
    ? '[x] '
    : item.classes.includes('todo')
      ? '[ ] '
      : '- '
  return hang(
    list === 'ol' && value !== undefined ? `${value}. ` : tick,
    blocksOf(item.children, words),
  )
}

/** Facts stand on one line each; definitions and answers below their terms. */
function listOf(element: Element, words: PlainWords): readonly string[] {
  const facts = element.classes.includes('facts')
  const lines: string[] = []
  for (const child of element.children) {
    if (child.kind === 'text') continue
    const block = blocksOf(child.children, words)
    if (child.name === 'dt')
      lines.push(
        ...(lines.length > 0 && !facts ? [''] : []),
        ...(facts ? hang('', [`${block.join(' ')}:`]) : block),
      )
    else if (facts) lines.push(...indent(block, '  '))
    else lines.push(...indent(block, '    '))
  }
  return lines
}

function rowsOf(table: Element, words: PlainWords): readonly string[] {
  const rows: Element[] = []
  const collect = (element: Element) => {
    for (const child of element.children) {
      if (child.kind === 'text') continue
      if (child.name === 'tr') rows.push(child)
      else collect(child)
    }
  }
  collect(table)
  return rows.map(row =>
    row.children
      .flatMap(cell => (cell.kind === 'text' ? [] : [blocksOf(cell.children, words).join(' ')]))
      .join(' | '),
  )
}

function rawOf(node: XhtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(rawOf).join('')
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map(line => (line === '' ? '' : by + line))
}

function hang(mark: string, lines: readonly string[]): readonly string[] {
  const [opening = '', ...rest] = lines
  return [mark + opening, ...indent(rest, ' '.repeat(mark.length))]
}
