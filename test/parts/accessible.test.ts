import {expect, it} from 'vitest'
import {checkPdf} from '../../src/pdf/checker/check-pdf.ts'
import {judge as judgeEpub} from '../epub/judge.ts'
import {checkers, haveChecker} from '../epub/tools.ts'
import {unpack} from '../epub/unpack.ts'
import {everyTag, readPdf, type Tagged} from '../pdf/checker/read-pdf.ts'
import {installed, judge} from '../verapdf/verapdf.ts'
import {guideFor, wholeBook} from './whole-book.ts'

const glossary = 'terms:\n  - {term: lamp, means: "A light that tells you that it works."}\n'
const needs = ['Secure password storage', 'Secure communication', 'Secure Web Browsing']
const guides = needs.flatMap((need, at) =>
  ['One', 'Two'].map(name => guideFor(need, `${name.toLowerCase()}${at}`)),
)
const book = await wholeBook(guides, 'title: Steady Hands', glossary)
const {bytes} = await book.pdf()

const tags = everyTag(readPdf(bytes).tree)

it('headings leave no level out, with parts as without', () => {
  const levels = tags.flatMap(({tag}) => (/^H[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []))
  expect(levels[0]).toBe(1)
  const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1)
  expect(jumps).toEqual([])
})

it('the chapters of a part are read inside of it', () => {
  const parts = tags.filter(({tag}) => tag === 'Part')
  expect(parts.map(part => titlesIn(part))).toEqual([
    ['Passwords', '1 One0', '2 Two0'],
    ['Communication', '3 One1', '4 Two1'],
    ['Web and anonymity', '5 One2', '6 Two2'],
  ])
})

function titlesIn(part: Tagged): readonly string[] {
  const titles = everyTag([part]).filter(({tag}) => tag === 'H1')
  return titles.map(({text}) => text.replace(/\s+/g, ' ').trim())
}

it('the index and the glossary are what they are to a screen reader', () => {
  const named = (name: string, all: readonly Tagged[] = tags) => all.filter(({tag}) => tag === name)
  const entries = named('LI', everyTag(named('Index')))
  expect(
    entries.map(({text}) => text.replace(/\s+/g, ' ')).some(text => /^L ?lamp \d/.test(text)),
  ).toBe(true)
  const terms = named('LI').filter(({text}) => text.includes('A light that tells you'))
  expect(terms[0]?.kids.map(({tag}) => tag)).toEqual(['Lbl', 'LBody'])
})

it('a book with parts, glossary and index keeps PDF/UA-1, by our checker and by veraPDF', async () => {
  expect(await checkPdf(bytes)).toEqual([])
  if (!installed) return console.log('skipped: veraPDF is not installed')
  const {book: verdict} = await judge({book: bytes})
  expect(verdict?.failed).toEqual([])
  expect(verdict?.compliant).toBe(true)
}, 120_000)

it('the e-book has the parts above its guides, in navigation and NCX', async () => {
  const files = await unpack(await book.epub())
  const text = (name: string) => files.text(files.names.find(path => path.endsWith(name)) ?? '')
  const nav = text('toc.xhtml').replace(/\s+/g, ' ')
  expect(nav).toMatch(
    /href="part-passwords\.xhtml">[^<]*Passwords<\/a> ?<ol> ?<li><a href="one0\.xhtml">/,
  )
  expect(text('toc.ncx').replace(/\s+/g, ' ')).toMatch(
    /src="part-passwords\.xhtml"\/> <navPoint[^>]*> ?<navLabel><text>1 One0/,
  )
  expect(text('part-passwords.xhtml')).toContain('<a href="one0.xhtml">')
  expect(text('one0.xhtml') + text('one0-basic.xhtml')).toContain('class="term"')
  expect(text('subjects.xhtml')).toMatch(
    /class="title"[^>]*>lamp<\/span> – <a class="page" href="one0/,
  )
})

it.each(Object.entries(checkers))(
  '%s has nothing to say of it',
  async (name, jar) => {
    if (!haveChecker(jar)) return console.log(`skipped: ${name} is not installed`)
    expect(await judgeEpub(jar, await book.epub())).toEqual([])
  },
  120_000,
)
