import type {XhtmlNode} from '../xhtml/tree.ts'

/** Words in a line as plain letters: what stands on the screen between stars, stress between bars. */
export function lineOf(nodes: readonly XhtmlNode[], pictureOf: (alt: string) => string): string {
  return nodes
    .map(node => piece(node, pictureOf))
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}

function piece(node: XhtmlNode, pictureOf: (alt: string) => string): string {
  if (node.kind === 'text') return node.text
  const {name, classes, attributes} = node
  const inner = lineOf(node.children, pictureOf)
  const [before, after] = blanksOf(node.children)
  if (name === 'img')
    return classes.includes('button')
      ? `[${attributes.alt ?? ''}]`
      : pictureOf(attributes.alt ?? '')
  if (name === 'br') return ' '
  if (attributes.dir === 'ltr') return `${before}\u200e${inner}\u200e${after}`
  if (classes.includes('noteref')) return `[${inner}]`
  if (name === 'a') return before + linkOf(inner, attributes.href ?? '') + after
  if (inner !== '' && (name === 'strong' || classes.includes('label')))
    return `${before}*${inner}*${after}`
  if (inner !== '' && name === 'em') return `${before}_${inner}_${after}`
  return before + inner + after
}

/** White space at the ends belongs outside the marks. */
function blanksOf(nodes: readonly XhtmlNode[]): readonly [string, string] {
  const [first, last] = [nodes[0], nodes.at(-1)]
  return [
    first?.kind === 'text' && /^\s/.test(first.text) ? ' ' : '',
    last?.kind === 'text' && /\s$/.test(last.text) ? ' ' : '',
  ]
}

/** Nobody can follow a link on paper-like text: the address stands beside its words. */
function linkOf(words: string, href: string): string {
  if (href.startsWith('#')) return words
  const shown = href.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '')
  return words === href || words === shown || words.includes(shown) ? words : `${words} (${href})`
}
