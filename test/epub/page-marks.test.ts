import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.ts'
import {elementsOf} from '../../src/epub/nodes.ts'
import {loadLook} from '../../src/look.ts'
import type {Element} from '../../src/xhtml/tree.ts'
import {readPdf} from '../pdf/checker/read-pdf.ts'
import {type Unpacked, unpack} from './unpack.ts'

const root = resolve(import.meta.dirname, '../..')
const corpus = resolve(root, '..', 'shared', 'corpus')

/** As many letters of a page are compared: four words or more. */
const enough = 24

/** Numbers and signs are drawn apart in print. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}]+/gu, '')
}

/**
 * The letters of each page in the order of reading, without what is said in print alone: "(→ page
 * 12)", and with and without an address that opens the page.
 */
function printedIn(bytes: Uint8Array): ReadonlyMap<number, readonly string[]> {
  const pages = new Map<number, string[]>()
  for (const {pieces} of readPdf(bytes).tree) {
    for (const {page = 0, text} of pieces) pages.set(page, [...(pages.get(page) ?? []), text])
  }
  return new Map(
    [...pages].map(([page, pieces]) => {
      const first = pieces.findIndex(piece => letters(piece) !== '' && !address.test(piece.trim()))
      const all = [pieces, pieces.slice(first)].map(some => some.join(''))
      return [page, all.map(text => letters(text.replace(/\([→←][^)]*\)/g, '')))]
    }),
  )
}

/** One word with a dot inside: `www.example.org/…`. */
const address = /^\S+\.\S+$/

interface Marked {
  /** The letters of the e-book in reading order. */
  readonly text: string
  /** Where in them each page of the printed book begins. */
  readonly marks: ReadonlyMap<number, number>
  /** The part of `text` that is the table of contents. */
  readonly contents: string
  /** How many letters are to be compared of pages that print orders in another way. */
  readonly lengths: ReadonlyMap<number, number>
}

function markedIn(book: Unpacked): Marked {
  const marks = new Map<number, number>()
  const lengths = new Map<number, number>()
  let [text, contents] = ['', '']
  const read = (element: Element): void => {
    const {'epub:type': type, id = '', role, alt = ''} = element.attributes
    if (element.name === 'head') return
    if (type === 'pagebreak') marks.set(Number(id.replace('page.', '')), text.length)
    if (role === 'doc-cover') text += letters(alt)
    const before = text.length
    for (const child of element.children) {
      if (child.kind === 'text') text += type === 'index-locator' ? '' : letters(child.text)
      else read(child)
      if (type === 'part' && child.kind === 'element' && child.name === 'h1')
        lengths.set([...marks.keys()].at(-1) ?? 0, text.length - before)
    }
    if (element.name === 'nav' && type === 'toc') contents = text.slice(before)
  }
  for (const file of spineOf(book)) read(book.tree(file))
  return {text, marks, contents, lengths}
}

function spineOf(book: Unpacked): readonly string[] {
  const elements = elementsOf(book.tree('content.opf'))
  const files = new Map(elements.map(({attributes}) => [attributes.id, attributes.href]))
  return elements
    .filter(({name}) => name === 'itemref')
    .map(({attributes}) => files.get(attributes.idref) ?? '')
}

async function booksOf(guides: string) {
  const out = await mkdtemp(join(tmpdir(), 'marks-'))
  const request = {guides, out, assets: join(root, 'assets'), templates: []}
  const formats = ['pdf', 'epub'] as const
  const choices = [{kind: 'library'}] as const
  await build({...request, grey: false, strict: false, formats, choices}, () => {})
  const file = (ending: string) => readFile(join(out, 'handbook', `handbook.${ending}`))
  const books = {pdf: await file('pdf'), epub: await unpack(await file('epub'))}
  await rm(out, {recursive: true})
  return books
}

/**
 * Pages that begin with other words than those after their mark. The e-book has a cover, contents
 * and no paper of its own: of the first the title is compared, in a list of links no mark may stand,
 * and pages for notes and the back cover have none. The page that opens a part has its names before
 * its words in print alone.
 */
async function misplacedIn(guides: string) {
  const {pdf, epub} = await booksOf(guides)
  const pages = printedIn(pdf)
  const {text, marks, contents, lengths: own} = markedIn(epub)
  const language = /<dc:language>([^<]*)/.exec(epub.text('content.opf'))?.[1] ?? ''
  const words = await (
    await loadLook(
      [],
      () => {},
      () => {},
    )
  ).wordsIn(language)
  const title = letters(/<dc:title>([^<]*)/.exec(epub.text('content.opf'))?.[1] ?? '')
  const contentsPage = Number(/"page\.(\d+)"/.exec(epub.text('toc.xhtml'))?.[1])
  const lengths = new Map([
    ...own,
    [1, title.length],
    [contentsPage, letters(words.contents).length],
  ])
  const last = Math.max(...pages.keys())
  const misplaced: string[] = []
  for (const [page, printed] of pages) {
    const at = marks.get(page)
    const sought = printed.map(one => one.slice(0, lengths.get(page) ?? enough))
    const isUnmarked =
      page === last ||
      printed.some(one => one.includes(letters(words['notes-hint']))) ||
      sought.some(one => contents.includes(one))
    const isRead = sought.some(one => at !== undefined && text.startsWith(one, at))
    if (!isRead && !(at === undefined && isUnmarked))
      misplaced.push(
        `${page}: ${sought[0]} / ${at === undefined ? 'no mark' : text.slice(at, at + enough)}`,
      )
  }
  return {pages: pages.size, misplaced}
}

/** Both books of all starter guides take a minute and more where other tests run beside. */
const patience = 400_000

it(
  'every page of the starter guides begins at its mark',
  async () => {
    const {pages, misplaced} = await misplacedIn(join(root, 'guides'))
    expect(misplaced).toEqual([])
    expect(pages).toBeGreaterThan(50)
  },
  patience,
)

describe.skipIf(!existsSync(corpus))('of the real guides', () => {
  it.each([
    ['seed-jitsi-basic-howto.txt'],
    ['hands-on-guides'],
    ['howtos'],
    ['languages/ar'],
    ['languages/km'],
    ['languages/my'],
    ['languages/zh'],
  ])('every page of %s begins at its mark', async path => {
    const {pages, misplaced} = await misplacedIn(join(corpus, path))
    expect(misplaced).toEqual([])
    expect(pages).toBeGreaterThan(5)
  })
})
