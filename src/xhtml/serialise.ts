import {contentOf} from './nesting.ts'
import type {Element, XhtmlNode} from './tree.ts'

/** Everything that XML 1.0 forbids, and lone surrogates. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Whatever may have to be written otherwise; nearly all texts have none of it. */
const special = /[&<>"]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/

/**
 * Writes a tree as XML text in raw UTF-8: empty elements closed in themselves, all others by an end
 * tag, attributes in the order they have, after `class`; `lang` is repeated as `xml:lang`.
 */
export function serialise(element: Element): string {
  const parts: string[] = []
  write(element, parts)
  return parts.join('')
}

function write(node: XhtmlNode, parts: string[]): void {
  if (node.kind === 'text') {
    parts.push(escapeXml(node.text))
    return
  }
  const {name, children} = node
  parts.push('<', name)
  writeAttributes(node, parts)
  if (contentOf(name) === 'empty') {
    parts.push('/>')
    return
  }
  parts.push('>')
  for (const child of children) write(child, parts)
  parts.push('</', name, '>')
}

function writeAttributes({classes, attributes}: Element, parts: string[]): void {
  if (classes.length > 0) parts.push(' class="', escapeXml(classes.join(' ')), '"')
  for (const name in attributes) {
    const value = escapeXml(attributes[name] ?? '')
    parts.push(' ', name, '="', value, '"')
    if (name === 'lang' && !('xml:lang' in attributes)) parts.push(' xml:lang="', value, '"')
  }
}

/** Text that may stand in an element or a quoted attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text
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
