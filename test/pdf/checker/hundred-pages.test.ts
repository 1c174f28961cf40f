import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {beforeAll, describe, expect, it} from 'vitest'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import {generateLibrary} from '../../bench/generate.ts'
import {plainPicture} from '../../bench/pages/picture.ts'
import {buildGuides} from '../build-guides.ts'
import {describeWith} from '../tools.ts'
import {everyTag, readPdf, type Tagged} from './read-pdf.ts'

/** A book of more than a hundred pages, and what was written into it. */
interface LongBook {
  readonly bytes: Uint8Array
  readonly tags: readonly Tagged[]
  readonly items: number
  readonly pictures: number
}

async function longBook(): Promise<LongBook> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-'))
  try {
    await generateLibrary(folder, 5)
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    const texts = names
      .filter(name => name.endsWith('.txt'))
      .map(name => [name, illustrated(name, readFileSync(join(folder, name), 'utf8'))] as const)
    writeFileSync(join(folder, 'shot.png'), plainPicture())
    const {bytes} = await buildGuides(Object.fromEntries(texts), {assets: folder})
    const written = texts.map(([, text]) => text).join('\n')
    const count = (pattern: RegExp) => (written.match(pattern) ?? []).length
    const items = count(/^\d+\. /gm)
    const tags = everyTag(readPdf(bytes).tree)
    return {bytes, tags, items, pictures: count(/^!\[/gm)}
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5})
  }
}

/** A picture after each section's introduction and after the first instruction of each third step. */
function illustrated(name: string, text: string): string {
  let shown = 0
  return text.replace(/^(## Step 3\n\n.*\n)/gm, (step: string) => {
    shown++
    return `${step}\n![The window of ${name}, state ${shown}](shot.png)\n`
  })
}

/** Pages that an element has text or pictures on. */
function pagesOf({page, pieces, kids}: Tagged): ReadonlySet<number | undefined> {
  return new Set([page, ...pieces.map(one => one.page), ...kids.flatMap(kid => [...pagesOf(kid)])])
}

/** How many elements of each kind have content on a page. */
function onPage(tags: readonly Tagged[], kind: string, page: number): number {
  return tags.filter(one => one.tag === kind && pagesOf(one).has(page)).length
}

interface Branch {
  readonly role?: string
  /** What is no element is content of the page. */
  readonly type?: string
  readonly alt?: string
  readonly children?: readonly Branch[]
}

/** Elements with content on the page: pdf.js names those of other pages in the same list, too. */
function branches(branch: Branch): readonly Branch[] {
  const below = (branch.children ?? []).flatMap(branches)
  return branch.type !== undefined || below.length > 0 ? [branch, ...below] : []
}

/** The structure of each page, as Firefox gives it to a screen reader. */
async function firefoxTree(bytes: Uint8Array): Promise<readonly (readonly Branch[])[]> {
  const reading = getDocument({data: new Uint8Array(bytes), verbosity: 0})
  const document = await reading.promise
  const pages: (readonly Branch[])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const tree = await (await document.getPage(number)).getStructTree()
    pages.push(tree === null ? [] : branches(tree as Branch))
  }
  await reading.destroy()
  return pages
}

describe('a book of a hundred pages', {timeout: 600_000}, () => {
  let book: LongBook
  beforeAll(async () => {
    book = await longBook()
  }, 600_000)

  it('is as long as that', async () => {
    expect((await firefoxTree(book.bytes)).length).toBeGreaterThan(100)
  })

  it('has a numbered item for each that was written, and a described figure for each picture', () => {
    const numbered = book.tags.filter(
      ({tag, kids}) =>
        tag === 'LI' && /^\d+$/.test(kids.find(kid => kid.tag === 'Lbl')?.text.trim() ?? ''),
    )
    expect(book.items).toBeGreaterThan(500)
    expect(numbered).toHaveLength(book.items)
    const figures = book.tags.filter(({tag}) => tag === 'Figure')
    const shots = figures.filter(({alt}) => alt?.startsWith('The window of '))
    expect(book.pictures).toBeGreaterThan(10)
    expect(shots).toHaveLength(book.pictures)
    expect(figures.filter(({alt}) => alt === undefined || alt === '')).toEqual([])
  })

  it('has every painting operator in its structure or in an artifact', async () => {
    expect(await checkPdf(book.bytes)).toEqual([])
  })

  it('has the same items and figures on each page for Firefox', async () => {
    const pages = await firefoxTree(book.bytes)
    pages.forEach((tree, at) => {
      for (const kind of ['LI', 'Figure', 'Table', 'H4']) {
        const theirs = tree.filter(({role}) => role === kind).length
        expect([at + 1, kind, theirs]).toEqual([at + 1, kind, onPage(book.tags, kind, at + 1)])
      }
    })
    const alts = pages.flat().flatMap(({role, alt}) => (role === 'Figure' ? [alt] : []))
    expect(alts).toEqual(book.tags.flatMap(({tag, alt}) => (tag === 'Figure' ? [alt] : [])))
  })

  describeWith('pdfinfo', 'Poppler', () => {
    it('has the same elements in the same order', () => {
      const folder = mkdtempSync(join(tmpdir(), 'hundred-'))
      try {
        const path = join(folder, 'book.pdf')
        writeFileSync(path, book.bytes)
        const told = execFileSync('pdfinfo', ['-struct', path], {
          encoding: 'utf8',
          maxBuffer: 1e9,
          stdio: ['ignore', 'pipe', 'ignore'],
        })
        const kinds = new Set([
          'LI',
          'L',
          'Lbl',
          'LBody',
          'Figure',
          'Table',
          'TR',
          'TH',
          'TD',
          'H1',
          'H2',
          'H3',
          'H4',
        ])
        const theirs = told.split('\n').flatMap(line => /^\s*(\w+)/.exec(line)?.[1] ?? [])
        expect(theirs.filter(kind => kinds.has(kind))).toEqual(
          book.tags.map(({tag}) => tag).filter(kind => kinds.has(kind)),
        )
      } finally {
        rmSync(folder, {recursive: true})
      }
    })
  })
})
