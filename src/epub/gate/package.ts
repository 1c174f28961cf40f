import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import {elementsOf} from '../nodes.ts'
import type {OpenBook, OpenFile, Tell} from './opened.ts'

/** Prefixes that need no declaration (EPUB 3.3, §D.1.6). */
const known = new Set('a11y dcterms marc media onix rendition schema xsd'.split(' '))

const language =
  /^([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-[a-z0-9]{4,8})*(-x(-[a-z0-9]+)+)?$/i

/** The package document's metadata. */
export function checkPackage(book: OpenBook, tell: Tell): void {
  const opf = book.package
  if (opf === null) tell('epub/package', '', 'there is no package document')
  if (!opf?.root) return
  const elements = elementsOf(opf.root)
  const say = (message: string, at: Element) => tell('epub/package', opf, message, at)
  checkRoot(opf.root, elements, say)
  checkDublinCore(elements, opf.root, say)
  checkMetas(elements, opf.root, say)
  checkIds(elements, opf, tell)
  checkTraces(elements, opf, tell)
}

type Say = (message: string, at: Element) => void

function checkRoot(root: Element, elements: readonly Element[], say: Say): void {
  if (root.name !== 'package') say('the root is not package', root)
  if (root.attributes.xmlns !== 'http://www.idpf.org/2007/opf')
    say('the namespace is not that of OPF', root)
  if (!/^[23]\.0$/.test(root.attributes.version ?? ''))
    say('the version is neither 3.0 nor 2.0', root)
  const id = root.attributes['unique-identifier'] ?? ''
  const found = elements.find(
    ({name, attributes}) => name === 'dc:identifier' && attributes.id === id,
  )
  if (found === undefined) say('unique-identifier names no dc:identifier', root)
  const tongue = root.attributes['xml:lang']
  if (tongue !== undefined && !language.test(tongue)) say(`"${tongue}" is no language`, root)
  for (const name of ['metadata', 'manifest', 'spine']) {
    if (elements.filter(element => element.name === name).length !== 1)
      say(`there is not one ${name}`, root)
  }
  const order = root.children.flatMap(child => (child.kind === 'element' ? [child.name] : []))
  const wanted = ['metadata', 'manifest', 'spine', 'guide', 'bindings', 'collection']
  const ranks = order.map(name => wanted.indexOf(name))
  if (ranks.some((rank, i) => rank < 0 || rank < (ranks[i - 1] ?? 0))) {
    say('the parts of the package are out of order', root)
  }
}

function checkDublinCore(elements: readonly Element[], root: Element, say: Say): void {
  for (const name of ['dc:identifier', 'dc:title', 'dc:language']) {
    if (!elements.some(element => element.name === name)) say(`there is no ${name}`, root)
  }
  for (const element of elements.filter(({name}) => name.startsWith('dc:'))) {
    const text = textOf(element).trim()
    if (text === '') say(`${element.name} is empty`, element)
    if (element.name === 'dc:language' && !language.test(text))
      say(`"${text}" is no language`, element)
    if (
      element.name === 'dc:date' &&
      !/^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)?)?$/.test(text)
    ) {
      say(`"${text}" is no date`, element)
    }
  }
  if (elements.filter(({name}) => name === 'dc:date').length > 1) say('there are two dates', root)
}

function checkMetas(elements: readonly Element[], root: Element, say: Say): void {
  const metas = elements.filter(({name}) => name === 'meta')
  const ids = new Set(elements.map(({attributes}) => attributes.id ?? ''))
  const declared = (root.attributes.prefix ?? '').matchAll(/(\S+):\s+\S+/g)
  const prefixes = new Set(Array.from(declared, found => found[1]))
  for (const meta of metas) {
    const {property, refines, name, content} = meta.attributes
    if (property === undefined) {
      if (name === undefined || content === undefined)
        say('a meta has neither property nor name', meta)
      continue
    }
    if (textOf(meta).trim() === '') say(`${property} is empty`, meta)
    if (refines?.startsWith('#') && !ids.has(refines.slice(1)))
      say(`refines ${refines}, which is missing`, meta)
    const prefix = /^([^:]+):/.exec(property)?.[1]
    if (prefix !== undefined && !known.has(prefix) && !prefixes.has(prefix)) {
      say(`the prefix ${prefix} is not declared`, meta)
    }
  }
  const modified = metas.filter(({attributes}) => attributes.property === 'dcterms:modified')
  if (modified.length !== 1) say('dcterms:modified is not there exactly once', root)
  for (const meta of modified) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(meta).trim())) {
      say('dcterms:modified is not written as 2026-03-01T00:00:00Z', meta)
    }
  }
}

/** Ids are unique and XML names. */
export function checkIds(elements: readonly Element[], file: OpenFile, tell: Tell): void {
  const seen = new Set<string>()
  for (const element of elements) {
    const id = element.attributes.id
    if (id === undefined) continue
    if (seen.has(id)) tell('epub/markup', file, `the id ${id} is there twice`, element)
    if (!/^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u.test(id))
      tell('epub/markup', file, `"${id}" is no id`, element)
    seen.add(id)
  }
}

/** What tells who made the book, with what, or when. */
function checkTraces(elements: readonly Element[], opf: OpenFile, tell: Tell): void {
  for (const element of elements) {
    const {name = '', property = ''} = element.attributes
    if (
      element.name !== 'meta' ||
      !/^(generator|calibre:|Sigil|cover-generator)/i.test(name || property)
    )
      continue
    tell(
      'epub/privacy',
      opf,
      `${name || property} tells which program made the book`,
      element,
      'warning',
    )
  }
}
