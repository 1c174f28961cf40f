import {contentOf} from './nesting.ts'
import type {Element, XhtmlNode} from './tree.ts'

/** Everything that XML 1.0 forbids, and lone surrogates. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/**
 * Writes a tree as XML text in raw UTF-8: empty elements closed in themselves, all others by an end
 * tag, attributes in the order they have, after `class`; `lang` is repeated as `xml:lang`.
 */
export function serialise(element: Element): string {
  const head = `<${element.name}${attributesOf(element)}`
  if (contentOf(element.name) === 'empty') return `${head}/>`
  let inner = ''
  for (const child of element.children) inner += serialiseNode(child)
  return `${head}>${inner}</${element.name}>`
}

function serialiseNode(node: XhtmlNode): string {
  return node.kind === 'text' ? escapeXml(node.text) : serialise(node)
}

function attributesOf(element: Element): string {
  let text = element.classes.length === 0 ? '' : ` class="${escapeXml(element.classes.join(' '))}"`
  for (const [name, value] of Object.entries(element.attributes)) {
    const escaped = escapeXml(value)
    text += ` ${name}="${escaped}"`
    if (name === 'lang' && !('xml:lang' in element.attributes)) text += ` xml:lang="${escaped}"`
  }
  return text
}

/** Text that may stand in an element or a quoted attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return withoutIllegal(text).replace(/[&<>"]/g, character => entities[character] ?? character)
}

/** The text without the characters that no XML file may hold. */
export function withoutIllegal(text: string): string {
  return text.replace(illegal, '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
