import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import {everyTag} from '../checker/read-pdf.ts'
import type {Line} from '../read-pages.ts'
import {frame, type SetBook, set} from './build.ts'
import {bookFrom, type RandomBook, sketches} from './random-book.ts'

const pageHeight = 595

const isWord = (word: string): boolean => /^[wn]\d+\.$/.test(word)

/** Words between head and foot, page by page. */
function wordsOf({read}: SetBook): readonly (readonly string[])[] {
  return read.map(({lines}) =>
    lines.filter(inFrame).flatMap(line => line.text.split(/[\s>*•]+/).filter(isWord)),
  )
}

const inFrame = ({y}: Line): boolean => y > 40 && y < 552

function pageOf(pages: readonly (readonly string[])[], word: string): number {
  return pages.findIndex(page => page.includes(word)) + 1
}

async function holds(random: RandomBook): Promise<void> {
  const book = await set(random.content, {furniture: () => []})
  const pages = wordsOf(book)
  nothingIsLost(random, book)
  headingsStayWithWhatFollows(random, book, pages)
  for (const step of random.steps) await isWholeIfItFits(step, pages)
  referencesAreTrue(random, book, pages)
  for (const {lines} of book.read) linesStayInFrame(lines)
  noInkOverlaps(book)
  expect(await checkPdf(book.bytes)).toEqual([])
}

function headingsStayWithWhatFollows(
  {headings, captions}: RandomBook,
  {pdf}: SetBook,
  pages: readonly (readonly string[])[],
): void {
  for (const [word, next] of headings) {
    const [page, below] = [pageOf(pages, word), pageOf(pages, next)]
    if (page > 0 && below > 0) expect([word, below]).toEqual([word, page])
  }
  const pictures = everyTag(pdf.tree).filter(({tag}) => tag === 'Figure')
  for (const [word, at] of captions) {
    expect([word, pictures[at]?.page]).toEqual([word, pageOf(pages, word)])
  }
}

/** Printed numbers, links, bookmarks and the table of ids lead to the page where the heading stands. */
function referencesAreTrue(
  {ids, mentions}: RandomBook,
  {read, pdf, pageOf: known}: SetBook,
  pages: readonly (readonly string[])[],
): void {
  for (const [id, word] of ids) expect([id, known.get(id)]).toEqual([id, pageOf(pages, word)])
  const marked = pdf.bookmarks.map(({title, target}) => [title, target?.page])
  expect(marked).toEqual([...ids.values()].map(word => [word, pageOf(pages, word)]))
  for (const {word, id} of mentions) {
    const said = read.flatMap(({lines}) =>
      lines.flatMap(line => line.text.match(new RegExp(`${word}>(\\d+)`))?.[1] ?? []),
    )
    expect(said).toEqual([String(known.get(id))])
    const at = pageOf(pages, word)
    const led = pdf.links.filter(({page, contents}) => page === at && contents === said[0])
    expect(led.map(({target}) => target?.page)).toContain(known.get(id))
  }
}

function nothingIsLost(random: RandomBook, {pdf}: SetBook): void {
  const tags = everyTag(pdf.tree)
  expect(tags.filter(({tag}) => tag === 'LI')).toHaveLength(random.items)
  expect(tags.filter(({tag, alt}) => tag === 'Figure' && alt !== undefined)).toHaveLength(
    random.pictures,
  )
  const read = pdf.tree.map(one => one.text).join(' ')
  expect(read.match(/w\d+\./g) ?? []).toEqual(random.words)
  expect(new Set(read.match(/n\d+\./g))).toEqual(new Set(random.noteWords))
}

/** A step that was split does not fit a page of its own either. */
async function isWholeIfItFits(
  {first, last, content}: RandomBook['steps'][number],
  pages: readonly (readonly string[])[],
): Promise<void> {
  if (pageOf(pages, first) === pageOf(pages, last)) return
  expect((await set([content], {furniture: () => []})).pages).toBeGreaterThan(1)
}

function linesStayInFrame(lines: readonly Line[]): void {
  for (const line of lines) {
    expect(line.right).toBeLessThanOrEqual(frame.left + frame.width + 1)
    expect(line.y).toBeLessThanOrEqual(frame.top + frame.height + 1)
    expect(line.y).toBeGreaterThan(frame.top)
  }
}

/** Letters of two baselines never touch, and none stand on a picture. */
function noInkOverlaps({read, pdf}: SetBook): void {
  const pictures = everyTag(pdf.tree).filter(({tag}) => tag === 'Figure')
  for (const {number, drawn} of read) {
    const boxes = pictures.flatMap(({page, attributes}) =>
      page === number ? [attributes['Layout/BBox'] as readonly number[]] : [],
    )
    drawn.forEach((one, at) => {
      for (const other of drawn.slice(at + 1)) {
        const aside = one.right < other.x + 0.5 || other.right < one.x + 0.5
        const apart = Math.abs(one.y - other.y)
        if (!aside && apart > 0.01) expect(apart).toBeGreaterThan(8)
        if (!aside && apart <= 0.01) expect([one.text, other.text]).toEqual([])
      }
      for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes) {
        const y = pageHeight - one.y
        const beside = one.right < left + 0.5 || one.x > right - 0.5
        expect(beside || y > top - 0.5 || y + one.size * 0.7 < bottom + 0.5).toBe(true)
      }
    })
  }
}

it('whatever a book is made of, nothing is lost and all stands where it should', async () => {
  const runs = Number(process.env.RANDOM_BOOKS ?? 25)
  await fc.assert(
    fc.asyncProperty(sketches, async sketch => holds(bookFrom(sketch))),
    {numRuns: runs, seed: Number(process.env.RANDOM_SEED ?? 2026), endOnFailure: false},
  )
})

describe('a paragraph of forty thousand words is set whole', () => {
  const kinds = ['text', 'box', 'step'] as const
  it.each(kinds)('in a %s', async kind => {
    const text = {kind: 'text', words: 40_000} as const
    const sketch = kind === 'text' ? text : {kind, inner: [text]}
    const random = bookFrom([sketch])
    const pages = wordsOf(await set(random.content, {furniture: () => []}))
    expect(pages.flat()).toEqual(random.words)
  })
})
