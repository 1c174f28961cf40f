import {describe, expect, it} from 'vitest'
import {checkPdf} from '../../src/pdf/checker/check-pdf.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {sampleText} from '../xhtml/sample-chapter.ts'
import {bookOf, chapterOf} from './book-of.ts'
import {type Line, readInfo, readPages} from './read-pages.ts'

const steps = `<h2>Make your locked book</h2>
<section class="step" id="step-1">
<h3 class="step-title"><span class="number">1</span> Start a new book</h3>
<p class="explanation">You do this once.</p>
<ol class="callouts"><li class="instruction" value="7"><p>Click <span class="label">Book</span>.</p></li>
<li class="instruction" value="12"><p>Click <span class="label">Lock</span>.</p></li></ol>
<p class="result">The book opens.</p>
</section>`

async function linesOf(blocks: string): Promise<readonly Line[]> {
  const pages = await readPages((await bookOf([chapterOf(blocks)])).bytes)
  return pages.flatMap(page => page.lines)
}

function lineWith(lines: readonly Line[], text: string): Line {
  const line = lines.find(one => one.text.includes(text))
  if (line === undefined) throw new Error(`no line has "${text}"`)
  return line
}

describe('a step', () => {
  it('hangs its number in the column, with the title on the axis and on the same baseline', async () => {
    const lines = await linesOf(steps)
    const title = lineWith(lines, 'Start a new book')
    expect(title.text).toBe('1 Start a new book')
    expect(title.x).toBeCloseTo(51, 0)
    expect(title.size).toBe(22)
  })

  it('starts everything that is read on one axis', async () => {
    const lines = (await linesOf(steps)).filter(line => line.size > 10)
    for (const text of ['You do this once', 'The book opens', 'Make your locked book']) {
      expect(lineWith(lines, text).x).toBeCloseTo(87, 0)
    }
  })

  it('keeps the numbers of its instructions as written', async () => {
    const lines = await linesOf(steps)
    expect(lines.map(line => line.text)).toEqual(
      expect.arrayContaining(['7 Click Book.', '12 Click Lock.']),
    )
  })
})

describe('a page', () => {
  it('names chapter and section in its head, the outer one being the chapter', async () => {
    const long = Array.from({length: 90}, () => '<p>A sentence of this book.</p>').join('')
    const pages = await readPages((await bookOf([cover, chapterOf(`${steps}${long}`)])).bytes)
    const heads = pages.slice(2, 4).map(page => page.lines[0]?.text)
    expect(heads).toEqual(['Make your locked book 1 Keepsake', '1 Keepsake Make your locked book'])
  })

  it('carries its folio at the outer edge', async () => {
    const long = Array.from({length: 90}, (_, at) => `<p>Sentence ${at} of this book.</p>`).join('')
    const pages = await readPages((await bookOf([cover, chapterOf(long)])).bytes)
    const [, second, third] = pages
    expect(second?.lines.at(-1)?.text).toMatch(/^2 /)
    expect(third?.lines.at(-1)?.text).toMatch(/ 3$/)
    expect(Math.abs((third?.lines.at(-1)?.right ?? 0) - (419.53 - 51))).toBeLessThan(1)
  })
})

const cover = `<article class="title-page" lang="en" dir="ltr"><h1>Steady Hands</h1></article>`

it('every word of a chapter is printed', async () => {
  const pages = await readPages((await bookOf([sampleText])).bytes)
  const printed = pages
    .map(page => page.text)
    .join('\n')
    .replace(/\s+/g, ' ')
  const words = sampleText
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split(/\s+/)
    .filter(word => word !== '')
  for (const word of words) expect(printed.replaceAll(' ', '')).toContain(word)
})

it('the contents tell the very pages on which the chapters begin', async () => {
  const contents = `<article class="contents" lang="en" dir="ltr"><h1>Contents</h1><nav class="contents">
<ol class="entries">
<li><a href="#chapter-1"><span class="number">1</span> <span class="title">Keepsake</span></a></li>
<li><a href="#chapter-2"><span class="number">2</span> <span class="title">Courier</span></a></li>
</ol></nav></article>`
  const long = Array.from({length: 90}, (_, at) => `<p>Sentence ${at} of this book.</p>`).join('')
  const chapters = [chapterOf(long), chapterOf('<p>Short.</p>', 'Courier', '2')]
  const book = await bookOf([contents, ...chapters])
  const [first] = await readPages(book.bytes)
  const lines = first?.lines ?? []
  const page = (id: string) => String(book.pageOf.get(id))
  expect(lineWith(lines, 'Keepsake').text).toBe(`Keepsake ${page('chapter-1')}`)
  expect(lineWith(lines, 'Courier').text).toBe(`Courier ${page('chapter-2')}`)
})

it('a reference in the text is the page of its destination', async () => {
  const book = await bookOf([chapterOf(`<p>See <a href="#step-1">the step</a>.</p>${steps}`)])
  const lines = (await readPages(book.bytes)).flatMap(page => page.lines)
  const page = String(book.pageOf.get('step-1'))
  expect(lineWith(lines, 'See').text).toBe(`See the step (→ page ${page}).`)
})

it('an address that hides behind words stands at the end of its step', async () => {
  const lines =
    await linesOf(`<section class="step" id="s"><h3 class="step-title"><span class="number">1</span> Go</h3>
<p>Open <a href="https://keepsake.example/get/">the download page</a>.</p></section>`)
  expect(lines.map(line => line.text)).toContain('keepsake.example/get')
  expect(lines.filter(line => line.text === '1' && line.size < 8).length).toBe(2)
})

describe('a file', () => {
  it('has the same bytes whenever it is made', async () => {
    const [first, second] = [await bookOf([sampleText]), await bookOf([sampleText])]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  it('tells its title and nothing of who made it, where, when or with what', async () => {
    const {bytes} = await bookOf([sampleText])
    const {Title, Language, ...rest} = await readInfo(bytes)
    expect([Title, Language]).toEqual(['Steady Hands', 'en'])
    expect(Object.keys(rest).filter(key => /Author|Creator|Producer|Date/.test(key))).toEqual([])
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/pdfmake|pdfkit/i)
  })

  it('has the date of its edition if that has one', async () => {
    const {bytes} = await bookOf([sampleText], {handbook: {date: '2026-03-02'}})
    expect(await readInfo(bytes)).toMatchObject({CreationDate: 'D:20260302000000Z'})
  })
})

it('a word of a thousand letters stays on the page', async () => {
  const lines = await linesOf(`<p>${'Fingerprint'.repeat(100)}</p>`)
  const long = lines.filter(line => /^\S*Finger\S*$/.test(line.text))
  expect(long.length).toBeGreaterThan(10)
  for (const line of long) expect(line.right).toBeLessThanOrEqual(419.53 - 51 + 0.5)
})

it('a book calls itself PDF/UA-1 and has no finding of pdf/not-accessible', async () => {
  const reports: Diagnostic[] = []
  const {bytes} = await bookOf([sampleText], {report: one => reports.push(one)})
  expect(reports.map(({code}) => code)).toEqual([])
  expect(await checkPdf(bytes)).toEqual([])
})
