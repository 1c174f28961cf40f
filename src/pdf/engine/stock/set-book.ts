import {createRequire} from 'node:module'
import type {Book, Finished, PageFacts} from '../book.ts'
import type {Running} from '../content.ts'
import {type Node, type Notebook, nodeOf} from './nodes.ts'

interface Printed {
  info: Record<string, unknown>
  on(event: 'data', heard: (chunk: Uint8Array) => void): void
  on(event: 'end', heard: () => void): void
  on(event: 'error', heard: (error: Error) => void): void
  end(): void
  endMetadata(): void
}

interface Printer {
  createPdfKitDocument(definition: Node, options: Node): Promise<Printed>
}

/** Sets a book with pdfmake's own engine, twice: page numbers are known after the first time. */
export async function setBook(book: Book): Promise<Finished> {
  const first = await layOut(book, {pageOf: new Map(), carriers: new Map(), facts: []})
  const second = await layOut(book, first)
  return {bytes: await bytesOf(second.printed), pages: second.pages, pageOf: second.pageOf}
}

interface Known {
  readonly pageOf: ReadonlyMap<string, number>
  readonly carriers: ReadonlyMap<string, string>
  readonly facts: readonly PageFacts[]
}

async function layOut(book: Book, known: Known) {
  const notebook = notebookOf(book, known.pageOf, known.carriers)
  const {width, height, margins} = book.page
  const inner = width - margins[0] - margins[2]
  const content = book.content.map(one => nodeOf(one, inner, notebook))
  if (content[0] !== undefined) delete content[0].pageBreak
  let pages = 0
  const definition = {
    content,
    pageSize: {width, height},
    pageMargins: [...margins],
    version: '1.7',
    language: book.language,
    displayTitle: true,
    images: Object.fromEntries([...book.pictures].map(([name, bytes]) => [name, dataUrl(bytes)])),
    info: {title: book.title, creationDate: new Date(book.date === '' ? 0 : `${book.date}T00:00Z`)},
    defaultStyle: {font: 'text400', fontSize: 10},
    background: (page: number) => {
      pages = page
      return furnitureOf(book, known.facts[page - 1], notebook)
    },
  }
  const printed = await printerFor(book).createPdfKitDocument(definition, {})
  printed.endMetadata = () => {}
  for (const key of ['Producer', 'Creator']) delete printed.info[key]
  if (book.date === '') delete printed.info.CreationDate
  const facts = factsOf(notebook, pages)
  return {printed, pages, pageOf: pagesOf(notebook), carriers: notebook.carriers, facts}
}

function notebookOf(
  {folio}: Book,
  pageOf: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, string>,
): Notebook {
  const waiting = {ids: [], bookmark: undefined}
  return {
    ids: new Map(),
    running: [],
    pageOf,
    folio,
    waiting,
    carriers: new Map(),
    known,
    parents: [],
  }
}

/** One printer a book: its fonts lie in a memory of its own, and every door outside is shut. */
function printerFor(book: Book): Printer {
  const require = createRequire(import.meta.url)
  const {default: Printer} = require('pdfmake/js/Printer.js')
  const {default: UrlResolver} = require('pdfmake/js/URLResolver.js')
  const files = {
    existsSync: (name: string) => book.fonts.has(name),
    readFileSync: (name: string) => Buffer.from(book.fonts.get(name) ?? []),
  }
  const urls = new UrlResolver(files)
  urls.setUrlAccessPolicy(() => false)
  const fonts = Object.fromEntries([...book.fonts.keys()].map(name => [name, {normal: name}]))
  return new Printer(fonts, files, urls, () => false)
}

function bytesOf(printed: Printed): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    printed.on('data', chunk => chunks.push(chunk))
    printed.on('end', () => resolve(Buffer.concat(chunks)))
    printed.on('error', reject)
    printed.end()
  })
}

function dataUrl(bytes: Uint8Array): string {
  const type = bytes[0] === 0x89 ? 'png' : 'jpeg'
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
}

function pagesOf(notebook: Notebook): Map<string, number> {
  return new Map([...notebook.ids].map(([id, node]) => [id, firstPage(node)]))
}

/** Page of a node that is laid out; a node without positions of its own stands where its first does. */
function firstPage(node: Node): number {
  const positions: unknown = node.positions
  if (Array.isArray(positions) && positions[0] !== undefined) return positions[0].pageNumber
  const inside = [node.stack, node.columns].find(Array.isArray) ?? tableRows(node)
  const pages = inside.map((inner: Node) => firstPage(inner)).filter((page: number) => page > 0)
  return pages.length === 0 ? 0 : Math.min(...pages)
}

function tableRows(node: Node): Node[] {
  const table = node.table
  const body: unknown = typeof table === 'object' && table !== null && Reflect.get(table, 'body')
  return Array.isArray(body) ? body.flat() : []
}

function factsOf(notebook: Notebook, count: number): PageFacts[] {
  const marks = notebook.running.map(([node, running]) => ({page: firstPage(node), running}))
  let now: Required<Running> = {chapter: '', section: '', foot: '', tab: '', bare: false}
  return Array.from({length: count}, (_, at) => {
    const here = marks.filter(mark => mark.page === at + 1)
    const first: Running = Object.assign({}, ...here.map(mark => mark.running).reverse())
    const facts = {...now, ...first}
    for (const mark of here) now = {...now, ...mark.running}
    const number = at + 1
    return {...facts, number, count, side: number % 2 === 1 ? 'recto' : 'verso'} as const
  })
}

function furnitureOf(book: Book, facts: PageFacts | undefined, notebook: Notebook): Node {
  if (facts === undefined) return {text: ''}
  const stack = book.furniture(facts).map(({x, y, width, content}) => ({
    absolutePosition: {x, y},
    columns: [
      {...nodeOf(content, width, notebookOf(book, notebook.pageOf, notebook.known)), width},
    ],
  }))
  return {stack}
}
