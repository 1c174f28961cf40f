import type {Element, XhtmlNode} from '../../xhtml/tree.ts'
import {elementsOf, lineOf} from '../nodes.ts'
import type {OpenBook, OpenFile, Tell} from './opened.ts'
import {checkIds} from './package.ts'
import {checkValues} from './values.ts'
import {
  attributes,
  elements,
  empty,
  everywhere,
  holders,
  homes,
  lines,
  phrasing,
} from './vocabulary.ts'

/** The content documents: what may stand in what, and with which attributes (HTML, EPUB 3.3). */
export function checkMarkup(book: OpenBook, tell: Tell): void {
  for (const {path, mediaType} of book.items) {
    const file = book.files.get(path)
    if (mediaType !== 'application/xhtml+xml' || !file?.root) continue
    const say = (message: string, at: Element) => tell('epub/markup', file, message, at)
    checkDocument(file, file.root, say)
    checkIds(elementsOf(file.root), file, tell)
    checkElement(file.root, {line: '', link: false, parent: ''}, say)
    checkValues(file.root, say)
  }
}

type Say = (message: string, at: Element) => void

interface Around {
  /** The element that lets only text in, or ''. */
  readonly line: string
  readonly link: boolean
  readonly parent: string
}

function checkDocument(file: OpenFile, root: Element, say: Say): void {
  if (root.name !== 'html') say('the root is not html', root)
  if (root.attributes.xmlns !== 'http://www.w3.org/1999/xhtml')
    say('the namespace is not that of XHTML', root)
  const typed = elementsOf(root).find(element => 'epub:type' in element.attributes)
  if (typed !== undefined && root.attributes['xmlns:epub'] !== 'http://www.idpf.org/2007/ops') {
    say('epub:type is used without its namespace', typed)
  }
  const inner = root.children.flatMap(child => (child.kind === 'element' ? [child.name] : []))
  if (inner.join(' ') !== 'head body') say('html does not hold one head and one body', root)
  const titles = elementsOf(root).filter(({name}) => name === 'title')
  if (titles.length !== 1 || titles.every(title => lineOf(title) === ''))
    say('there is not one title with words', root)
  const doctype = /<!DOCTYPE[^>]*>/i.exec(file.source?.text ?? '')?.[0]
  if (
    doctype !== undefined &&
    !/^<!DOCTYPE html(\s+SYSTEM "about:legacy-compat")?\s*>$/i.test(doctype)
  ) {
    say('the doctype is not that of HTML', root)
  }
}

function checkElement(element: Element, around: Around, say: Say): void {
  const {name} = element
  if (/^(svg|math)$/.test(name) || name.includes(':')) return
  if (!elements.has(name)) say(`${name} is no element of a book`, element)
  if (around.line !== '' && !phrasing.has(name))
    say(`${name} cannot stand in ${around.line}`, element)
  if (around.link && name === 'a') say('a link stands in a link', element)
  if (homes[name] !== undefined && !homes[name].has(around.parent))
    say(`${name} cannot stand in ${around.parent}`, element)
  if (empty.has(name) && element.children.length > 0) say(`${name} is not empty`, element)
  checkAttributes(element, say)
  const own = holders[name]
  for (const child of element.children) {
    if (own !== undefined && hasText(child)) say(`${name} holds text of its own`, element)
    if (child.kind === 'text') continue
    if (own !== undefined && !own.has(child.name))
      say(`${child.name} cannot stand in ${name}`, child)
    checkElement(child, inside(name, around), say)
  }
  if (name === 'dl') checkDefinitions(element, say)
}

function inside(name: string, around: Around): Around {
  const line = lines.has(name) ? name : phrasing.has(name) ? around.line : ''
  return {line, link: around.link || name === 'a', parent: name}
}

function hasText(node: XhtmlNode): boolean {
  return node.kind === 'text' && /\S/.test(node.text)
}

function checkAttributes(element: Element, say: Say): void {
  const own = attributes[element.name]
  for (const name of Object.keys(element.attributes)) {
    if (everywhere.has(name) || own?.has(name) || /^(data-|aria-|on|xmlns)/.test(name)) continue
    say(`${element.name} has no attribute ${name}`, element)
  }
}

/** Terms come first, and each has its definition. */
function checkDefinitions(element: Element, say: Say): void {
  const groups = element.children.filter(child => child.kind === 'element')
  const rows = groups.some(({name}) => name === 'div')
    ? groups.map(group => group.children)
    : [groups]
  for (const row of rows) {
    const order = row.flatMap(child => (child.kind === 'element' ? [child.name] : [])).join(' ')
    if (order !== '' && !/^((dt ?)+(dd ?)+)+$/.test(order))
      say('a definition list lacks a term or a definition', element)
  }
}
