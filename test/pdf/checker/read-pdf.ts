import {type Book, openBook, type Page} from '../../../src/pdf/checker/book.ts'
import type {Mark} from '../../../src/pdf/checker/content/events.ts'
import {readContent} from '../../../src/pdf/checker/content/read-content.ts'
import {leavesOf} from '../../../src/pdf/checker/file/leaves.ts'
import {
  Dict,
  dictOf,
  itemsOf,
  nameOf,
  textOf,
  type Value,
} from '../../../src/pdf/checker/file/value.ts'
import {type Font, openFont} from '../../../src/pdf/checker/fonts/font.ts'
import type {Element} from '../../../src/pdf/checker/structure/element.ts'
import {nothingRead, type ReadText, readingOrder, type Shown} from './reading-order.ts'

/** An element of the structure tree with the text that lies in it, as a screen reader has it. */
export interface Tagged {
  /** The type as the file names it. */
  readonly tag: string
  /** The standard type that it stands for. */
  readonly role: string | null
  /** Everything below, in reading order; /ActualText where there is one. */
  readonly text: string
  /** What lies in it directly and not in an element below. */
  readonly own: string
  /** Everything below, in reading order, in parts with the page of each. */
  readonly pieces: readonly {readonly page: number | undefined; readonly text: string}[]
  /** As it is read aloud: pictures by their /Alt, a line for each block, superiors as words of their own. */
  readonly spoken: string
  readonly alt?: string
  readonly actualText?: string
  readonly title?: string
  readonly lang?: string
  readonly id?: string
  /** The first page that it has content on, from 1. */
  readonly page?: number
  /** Owner and name of each attribute with its value: `Table/Scope` is `Column`. */
  readonly attributes: Readonly<Record<string, unknown>>
  readonly kids: readonly Tagged[]
}

/** Text outside of the structure: running heads, folios, what is only decoration. */
export interface Artifact {
  readonly page: number
  /** /Type, such as Pagination, and /Subtype, such as Header. */
  readonly type?: string
  readonly subtype?: string
  readonly text: string
}

/** A run of text where it is drawn: points from the left and from the bottom of the page. */
export interface Drawn {
  readonly text: string
  readonly font: string
  readonly x: number
  readonly y: number
  readonly artifact: boolean
}

export interface ReadPage {
  readonly number: number
  readonly width: number
  readonly height: number
  /** All text in painting order, artifacts too. */
  readonly text: string
  readonly drawn: readonly Drawn[]
}

/** Where a link, bookmark or name leads inside the file. */
export interface Target {
  readonly page: number
  /** Points from the bottom; undefined where the whole page is meant. */
  readonly top?: number
}

export interface ReadLink {
  readonly page: number
  /** Left, bottom, right, top in points. */
  readonly box: readonly number[]
  readonly contents?: string
  readonly uri?: string
  readonly target?: Target
}

export interface Bookmark {
  readonly title: string
  readonly target?: Target
  readonly kids: readonly Bookmark[]
}

export interface ReadPdf {
  readonly language: string | undefined
  /** /Title of the information dictionary is not read; this is the XMP as it stands. */
  readonly metadata: string
  readonly tree: readonly Tagged[]
  readonly pages: readonly ReadPage[]
  readonly artifacts: readonly Artifact[]
  readonly links: readonly ReadLink[]
  readonly bookmarks: readonly Bookmark[]
  readonly destinations: ReadonlyMap<string, Target>
}

/** Reads of a PDF what its readers get, for tests of the books that we make: text in the order of reading, also where it
 * runs from right to left. `drawn` alone has it as it is drawn. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const book = openBook(bytes)
  const names = namesOf(book)
  const pieces = new Map<Dict, Map<number, ReadText>>()
  const artifacts: Artifact[] = []
  const fonts = new Map<Dict, Font>()
  const pages = book.pages.map(page => readPage(page, {book, pieces, artifacts, fonts}))
  const metadata = book.file.catalog.stream('Metadata')
  return {
    language: book.language,
    metadata: metadata ? Buffer.from(book.file.decode(metadata)).toString('utf8') : '',
    tree: book.tree.top.map(element => tagged(element, book, pieces)),
    pages,
    artifacts,
    links: book.pages.flatMap(page => linksOf(page, book, names)),
    bookmarks: bookmarksOf(book.file.catalog.dict('Outlines'), book, names),
    destinations: new Map(
      [...names].flatMap(([name, value]) => {
        const target = targetOf(value, book, names)
        return target ? [[name, target] as const] : []
      }),
    ),
  }
}

/** Every element of a tree, in reading order. */
export function everyTag(tree: readonly Tagged[]): readonly Tagged[] {
  return tree.flatMap(node => [node, ...everyTag(node.kids)])
}

/** The tree as one line a tag, indented, with the text of those that have some of their own: good to compare and to read. */
export function outlineOf(tree: readonly Tagged[], depth = 0): string {
  return tree
    .map(({tag, alt, text, own, kids}) => {
      const words = alt === undefined ? (own.trim() === '' ? '' : text) : `[${alt}]`
      const line = `${'  '.repeat(depth)}${tag} ${words}`.trimEnd()
      return kids.length === 0 ? line : `${line}\n${outlineOf(kids, depth + 1)}`
    })
    .join('\n')
}

interface Reading {
  readonly book: Book
  readonly pieces: Map<Dict, Map<number, ReadText>>
  readonly artifacts: Artifact[]
  readonly fonts: Map<Dict, Font>
}

function readPage(page: Page, reading: Reading): ReadPage {
  const {book, pieces, artifacts, fonts} = reading
  const drawn: Drawn[] = []
  const open: {mark: Mark; shown: Shown[]}[] = []
  const close = () => {
    const ended = open.pop()
    if (!ended) return
    const {mark} = ended
    const actualText = mark.properties?.text('ActualText')
    const read =
      actualText === undefined ? readingOrder(ended.shown) : {text: actualText, spoken: actualText}
    if (mark.tag === 'Artifact') artifacts.push(artifactOf(page, mark, read.text))
    else if (mark.mcid !== undefined) {
      const known = pieces.get(mark.owner) ?? new Map<number, ReadText>()
      known.set(mark.mcid, added(known.get(mark.mcid) ?? nothingRead, read))
      pieces.set(mark.owner, known)
    } else open.at(-1)?.shown.push({glyphs: [read.text], y: Number.NaN, object: Number.NaN})
  }
  readContent(page, book.file, event => {
    if (event.kind === 'open') open.push({mark: event.mark, shown: []})
    if (event.kind === 'close') close()
    if (event.kind !== 'show' || !event.text.font) return
    const {font: dict, bytes, x, y, object} = event.text
    const font = fonts.get(dict) ?? openFont(dict, book.file)
    fonts.set(dict, font)
    const glyphs = font.codes(bytes).map(code => font.glyph(code).unicode ?? '\ufffd')
    const artifact = event.marks.some(mark => mark.tag === 'Artifact')
    drawn.push({text: glyphs.join(''), font: font.name, x, y, artifact})
    open.at(-1)?.shown.push({glyphs, y, object})
  })
  const [left = 0, bottom = 0, right = 0, top = 0] = page.crop
  const text = drawn.map(run => run.text).join('')
  return {number: page.number, width: right - left, height: top - bottom, text, drawn}
}

function artifactOf(page: Page, {properties}: Mark, text: string): Artifact {
  const type = properties?.name('Type')
  const subtype = properties?.name('Subtype')
  return {page: page.number, text, ...(type ? {type} : {}), ...(subtype ? {subtype} : {})}
}

function tagged(element: Element, book: Book, pieces: Reading['pieces']): Tagged {
  const {dict} = element
  let read = nothingRead
  const own: string[] = []
  const inOrder: {page: number | undefined; text: string}[] = []
  const kids: Tagged[] = []
  const places: (number | undefined)[] = []
  for (const kid of element.kids) {
    if (kid.kind === 'element') {
      const inside = tagged(kid, book, pieces)
      kids.push(inside)
      inOrder.push(...inside.pieces)
      read = added(read, {text: inside.text, spoken: spokenIn(inside)})
      places.push(inside.page)
    } else if (kid.kind === 'piece' && kid.owner) {
      const piece = pieces.get(kid.owner)?.get(kid.mcid) ?? nothingRead
      read = added(read, piece)
      const page = book.pageOf(kid.owner)
      own.push(piece.text)
      inOrder.push({page, text: piece.text})
      places.push(page)
    }
  }
  const actualText = dict.text('ActualText')
  const optional = {
    alt: dict.text('Alt'),
    actualText,
    title: dict.text('T'),
    lang: dict.text('Lang'),
    id: dict.text('ID'),
    page: places.find(place => place !== undefined) ?? book.pageOf(element.page),
  }
  return {
    tag: element.type,
    role: element.role,
    text: actualText ?? read.text,
    own: own.join(''),
    pieces: inOrder,
    spoken: actualText ?? optional.alt ?? read.spoken,
    attributes: attributesOf(dict),
    kids,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

function added(one: ReadText, other: ReadText): ReadText {
  return {text: one.text + other.text, spoken: one.spoken + other.spoken}
}

const inline = new Set(['Span', 'Link', 'Quote', 'Code', 'Reference', 'Em', 'Strong', 'Sub'])

function spokenIn({role, spoken}: Tagged): string {
  return role !== null && inline.has(role) ? spoken : `\n${spoken}\n`
}

function attributesOf(dict: Dict): Readonly<Record<string, unknown>> {
  const lists = dict.many('A').flatMap(value => dictOf(value) ?? [])
  return Object.fromEntries(
    lists.flatMap(list => {
      const owner = list.name('O') ?? ''
      const keys = list.keys().filter(key => key !== 'O')
      return keys.map(key => [`${owner}/${key}`, plainOf(list.get(key))] as const)
    }),
  )
}

function plainOf(value: Value): unknown {
  const items = itemsOf(value)
  return items.length > 0 ? items.map(plainOf) : (nameOf(value) ?? textOf(value) ?? value)
}

function namesOf(book: Book): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>()
  const {catalog, resolve} = book.file
  const old = catalog.dict('Dests')
  for (const key of old?.keys() ?? []) names.set(key, old?.get(key) ?? null)
  for (const leaf of leavesOf(catalog.dict('Names')?.dict('Dests'), resolve)) {
    const items = leaf.list('Names')
    for (let at = 0; at + 1 < items.length; at += 2) {
      names.set(textOf(items[at] ?? null) ?? '', items[at + 1] ?? null)
    }
  }
  return names
}

function targetOf(value: Value, book: Book, names: ReadonlyMap<string, Value>): Target | undefined {
  const name = textOf(value) ?? nameOf(value)
  if (name !== undefined) {
    const found = names.get(name) ?? null
    return textOf(found) === undefined ? targetOf(found, book, names) : undefined
  }
  const [first, kind, , top] = itemsOf(dictOf(value)?.get('D') ?? value).map(book.file.resolve)
  const page = book.pageOf(dictOf(first ?? null))
  if (page === undefined) return undefined
  return typeof top === 'number' && nameOf(kind ?? null) === 'XYZ' ? {page, top} : {page}
}

/** The place of a link or bookmark: its /Dest, or that of its /GoTo action. */
function leadOf(dict: Dict, book: Book, names: ReadonlyMap<string, Value>): {target?: Target} {
  const action = dict.dict('A')
  const told = action?.name('S') === 'GoTo' ? action.get('D') : dict.get('Dest')
  const target = targetOf(told, book, names)
  return target ? {target} : {}
}

function linksOf(page: Page, book: Book, names: ReadonlyMap<string, Value>): readonly ReadLink[] {
  return page.dict.list('Annots').flatMap(value => {
    if (!(value instanceof Dict) || value.name('Subtype') !== 'Link') return []
    const contents = value.text('Contents')
    const uri = value.dict('A')?.text('URI')
    return {
      page: page.number,
      box: value.numbers('Rect'),
      ...(contents === undefined ? {} : {contents}),
      ...(uri === undefined ? {} : {uri}),
      ...leadOf(value, book, names),
    }
  })
}

function bookmarksOf(
  parent: Dict | undefined,
  book: Book,
  names: ReadonlyMap<string, Value>,
): readonly Bookmark[] {
  const bookmarks: Bookmark[] = []
  const seen = new Set<Dict>()
  for (let item = parent?.dict('First'); item && !seen.has(item); item = item.dict('Next')) {
    seen.add(item)
    const kids = bookmarksOf(item, book, names)
    bookmarks.push({title: item.text('Title') ?? '', kids, ...leadOf(item, book, names)})
  }
  return bookmarks
}
