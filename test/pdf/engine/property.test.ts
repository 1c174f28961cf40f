import fc from 'fast-check'
import {expect, it} from 'vitest'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import {type Drawn, everyTag} from '../checker/read-pdf.ts'
import type {Line} from '../read-pages.ts'
import {frame, type SetBook, set} from './build.ts'
import {bookFrom, type RandomBook, sketches} from './random-book.ts'

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
  for (const [word, next] of random.headings) {
    const [page, below] = [pageOf(pages, word), pageOf(pages, next)]
    if (page > 0 && below > 0) expect([word, below]).toEqual([word, page])
  }
  for (const step of random.steps) await isWholeIfItFits(step, pages)
  for (const {word, id} of random.mentions) {
    const said = book.read.flatMap(({lines}) =>
      lines.flatMap(line => line.text.match(new RegExp(`${word}>(\\d+)`))?.[1] ?? []),
    )
    expect(said).toEqual([String(book.pageOf.get(id))])
  }
  for (const {lines} of book.read) linesStayInFrame(lines)
  for (const {drawn} of book.pdf.pages) linesStandApart(drawn)
  expect(await checkPdf(book.bytes)).toEqual([])
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

/** Lines that begin on one edge stand their leading apart; at the least, no letters touch. */
function linesStandApart(drawn: readonly Drawn[]): void {
  const words = drawn.filter(({text}) => text.trim() !== '')
  const sorted = [...words].sort((one, other) => one.x - other.x || one.y - other.y)
  sorted.forEach((one, at) => {
    const next = sorted[at + 1]
    if (next === undefined || next.x - one.x > 0.5) return
    expect(next.y - one.y).toBeGreaterThan(8)
  })
}

it('whatever a book is made of, nothing is lost and all stands where it should', async () => {
  const runs = Number(process.env.RANDOM_BOOKS ?? 25)
  await fc.assert(
    fc.asyncProperty(sketches, async sketch => holds(bookFrom(sketch))),
    {numRuns: runs, seed: Number(process.env.RANDOM_SEED ?? 2026), endOnFailure: false},
  )
})

it('a paragraph of forty thousand words is set whole', async () => {
  const random = bookFrom([{kind: 'text', words: 40_000}])
  const pages = wordsOf(await set(random.content, {furniture: () => []}))
  expect(pages.flat()).toEqual(random.words)
})
