import {isInline} from '../xhtml/nesting.ts'
import type {Element, XhtmlNode} from '../xhtml/tree.ts'
import {headingOf} from './heading.ts'
import {hang, indent, width} from './layout.ts'
import {lineOf} from './line.ts'
import {factsOf, itemsOf, termsOf} from './lists.ts'
import {rowsOf} from './table.ts'

/** What the text says itself: `{text}` is filled in. */
export interface PlainWords {
  readonly picture: string
}

/** The lines of an element's children; an empty line stands between blocks. */
export function blocksOf(nodes: readonly XhtmlNode[], words: PlainWords): readonly string[] {
  const blocks: (readonly string[])[] = []
  let inLine: XhtmlNode[] = []
  const flush = () => {
    const line = lineOf(inLine, alt => pictureOf(alt, words))
    blocks.push(line === '' ? [] : [line])
    inLine = []
  }
  for (const node of nodes) {
    if (node.kind === 'text' || isInline(node.name)) inLine.push(node)
    else {
      flush()
      blocks.push(blockOf(node, words))
    }
  }
  flush()
  const [first = [], ...others] = blocks.filter(block => block.length > 0)
  return [...first, ...others.flatMap(block => ['', ...block])]
}

function pictureOf(alt: string, words: PlainWords): string {
  return alt === '' ? '' : `[${words.picture.replace('{text}', () => alt)}]`
}

function blockOf(element: Element, words: PlainWords): readonly string[] {
  const {name, classes, children} = element
  const line = () => lineOf(children, alt => pictureOf(alt, words))
  const blocks = (inner: readonly XhtmlNode[]) => blocksOf(inner, words)
  if (classes.includes('box')) return boxOf(element, blocks)
  if (classes.includes('footnote')) return noteOf(element, blocks)
  if (/^h[1-6]$/.test(name)) return headingOf(element, line())
  if (name === 'ol' || name === 'ul') return itemsOf(element, blocks)
  if (name === 'dl') {
    return classes.includes('facts') ? factsOf(element, blocks) : termsOf(element, blocks)
  }
  if (name === 'table') return rowsOf(element, cell => blocks(cell.children).join(' '))
  if (name === 'pre') return indent(rawOf(element).replace(/\n$/, '').split('\n'), '    ')
  if (name === 'hr') return ['* * *']
  if (name === 'blockquote') return indent(blocks(children), '    ')
  if (classes.includes('result')) return [`=> ${line()}`]
  if (classes.includes('pages')) return [`-> ${line()}`]
  return blocks(children)
}

type Blocks = (nodes: readonly XhtmlNode[]) => readonly string[]

/** A frame of two rules, for a frame on four sides breaks on a narrow screen. */
function boxOf({children, classes}: Element, blocks: Blocks): readonly string[] {
  const signal = children.find(
    child => child.kind === 'element' && child.classes.includes('signal'),
  )
  const label = signal?.kind === 'element' ? lineOf(signal.children, () => '') : ''
  const body = blocks(children.filter(child => child !== signal))
  const sign = /danger|warning/.test(classes.join()) ? '!' : '-'
  const opening = `${sign.repeat(3)} ${label} `
  return [opening.padEnd(width, sign), ...body, sign.repeat(width)]
}

function noteOf({children}: Element, blocks: Blocks): readonly string[] {
  const [label, ...rest] = children
  const number =
    label?.kind === 'element' ? lineOf(label.children, () => '').replace(/\D*(\d+).*/, '$1') : ''
  return hang(`[${number.replace(/[[\]]/g, '')}] `, blocks(rest))
}

function rawOf(node: XhtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(rawOf).join('')
}
