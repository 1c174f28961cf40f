import {elementsOf} from '../nodes.ts'
import {goalOf} from './address.ts'
import type {Item, OpenBook, OpenFile, Tell} from './opened.ts'

const sfnt = ['\0\x01\0\0', 'OTTO', 'true']

/** Media types that every EPUB 3 reader opens (EPUB 3.2, §3.1), and how such a file may begin. */
const core: Readonly<Record<string, readonly string[]>> = {
  'application/xhtml+xml': [''],
  'application/x-dtbncx+xml': [''],
  'application/smil+xml': [''],
  'application/pls+xml': [''],
  'text/css': [''],
  'image/svg+xml': [''],
  'image/png': ['\x89PNG\r\n'],
  'image/jpeg': ['\xff\xd8\xff'],
  'image/gif': ['GIF8'],
  'font/ttf': sfnt,
  'font/otf': sfnt,
  'font/woff': ['wOFF'],
  'font/woff2': ['wOF2'],
  'application/font-sfnt': sfnt,
  'application/vnd.ms-opentype': sfnt,
  'application/font-woff': ['wOFF'],
  'audio/mpeg': [''],
  'audio/mp4': [''],
}

/** The manifest against the files, and the spine and guide against the manifest. */
export function checkManifest(book: OpenBook, tell: Tell): void {
  const opf = book.package
  if (!opf?.root) return
  checkItems(book, opf, tell)
  checkUnlisted(book, opf, tell)
  checkSpine(book, opf, tell)
  checkProperties(book, opf, tell)
  checkGuide(book, opf, tell)
}

function checkItems({files, items}: OpenBook, opf: OpenFile, tell: Tell): void {
  const seen = new Set<string>()
  for (const item of items) {
    const say = (message: string) => tell('epub/manifest', opf, message, item.element)
    const href = item.element.attributes.href ?? ''
    if (item.id === '') say('an item has no id')
    if (seen.has(item.path)) say(`${href} is listed twice`)
    seen.add(item.path)
    if (href === '' || href.includes('#') || / /.test(href))
      say(`"${href}" is no address of a file`)
    if (item.path === opf.path) say('the package lists itself')
    const file = files.get(item.path)
    if (file === undefined) say(`${href} is not in the book`)
    const begins = core[item.mediaType]
    if (begins === undefined)
      say(`"${item.mediaType}" is not among the types that every reader opens`)
    else if (file !== undefined && !begins.some(head => headOf(file).startsWith(head)))
      say(`${href} is not ${item.mediaType}`)
    if (file?.bytes.length === 0) say(`${href} is empty`)
  }
}

function headOf({bytes}: OpenFile): string {
  return Buffer.from(bytes.subarray(0, 16)).toString('latin1')
}

function checkUnlisted({files, items}: OpenBook, opf: OpenFile, tell: Tell): void {
  const listed = new Set(items.map(({path}) => path))
  for (const path of files.keys()) {
    if (path === 'mimetype' || path.startsWith('META-INF/') || path === opf.path) continue
    if (!listed.has(path))
      tell('epub/manifest', opf, `${path} is in the book, but not in the manifest`)
  }
}

function checkSpine({items}: OpenBook, opf: OpenFile, tell: Tell): void {
  const elements = opf.root === null ? [] : elementsOf(opf.root)
  const spine = elements.find(({name}) => name === 'spine')
  const references = elements.filter(({name}) => name === 'itemref')
  const say = (message: string, at = spine) => tell('epub/manifest', opf, message, at)
  if (references.length === 0) say('the spine is empty')
  if (references.every(({attributes}) => attributes.linear === 'no'))
    say('nothing in the spine is linear')
  const seen = new Set<string>()
  for (const reference of references) {
    const {idref = '', linear = 'yes'} = reference.attributes
    const item = items.find(({id}) => id === idref)
    if (item === undefined) say(`the spine names ${idref}, which is not in the manifest`, reference)
    else if (item.mediaType !== 'application/xhtml+xml')
      say(`${idref} in the spine is no XHTML`, reference)
    if (seen.has(idref)) say(`${idref} is in the spine twice`, reference)
    if (!/^(yes|no)$/.test(linear)) say('linear is neither yes nor no', reference)
    seen.add(idref)
  }
  const {toc, 'page-progression-direction': progress = 'default'} = spine?.attributes ?? {}
  const ncx = items.find(({mediaType}) => mediaType === 'application/x-dtbncx+xml')
  if (toc !== undefined && items.find(({id}) => id === toc) !== ncx)
    say('toc of the spine names no NCX')
  if (toc === undefined && ncx !== undefined) say('there is an NCX, but the spine does not name it')
  if (!/^(ltr|rtl|default)$/.test(progress)) say(`"${progress}" is no direction of pages`)
}

const properties = new Set('cover-image mathml nav remote-resources scripted svg switch'.split(' '))

function checkProperties({files, items}: OpenBook, opf: OpenFile, tell: Tell): void {
  const say = (message: string, at: Item | undefined) =>
    tell('epub/manifest', opf, message, at?.element)
  const having = (property: string) => items.filter(item => item.properties.includes(property))
  if (having('nav').length !== 1) say('there is not one navigation document', having('nav')[1])
  if (having('cover-image').length > 1) say('there are two cover images', having('cover-image')[1])
  for (const item of items) {
    for (const property of item.properties) {
      if (!property.includes(':') && !properties.has(property))
        say(`the property ${property} is unknown`, item)
    }
    if (item.properties.includes('cover-image') && !item.mediaType.startsWith('image/')) {
      say('the cover image is no picture', item)
    }
    if (item.properties.includes('nav') && item.mediaType !== 'application/xhtml+xml') {
      say('the navigation document is no XHTML', item)
    }
    const root = files.get(item.path)?.root
    const drawn =
      root != null &&
      item.mediaType === 'application/xhtml+xml' &&
      elementsOf(root).some(({name}) => name === 'svg')
    if (drawn !== item.properties.includes('svg') && item.mediaType === 'application/xhtml+xml') {
      say('the property svg and the content do not agree', item)
    }
  }
  for (const {name, attributes, ...meta} of opf.root === null ? [] : elementsOf(opf.root)) {
    if (name !== 'meta' || attributes.name !== 'cover') continue
    if (items.every(({id}) => id !== attributes.content))
      tell('epub/manifest', opf, 'meta cover names no item', {...meta, name, attributes})
  }
}

function checkGuide(book: OpenBook, opf: OpenFile, tell: Tell): void {
  for (const element of opf.root === null ? [] : elementsOf(opf.root)) {
    if (element.name !== 'reference') continue
    const {path} = goalOf(element.attributes.href ?? '', opf.path)
    if (!book.spine.includes(path) && book.items.every(item => item.path !== path)) {
      tell('epub/manifest', opf, `the guide leads to ${path}, which is not in the book`, element)
    }
  }
}
