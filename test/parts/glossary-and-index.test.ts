import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {loadGlossary} from '../../src/edition/load-glossary.ts'
import {inAlphabet, initialOf} from '../../src/language/alphabet.ts'
import {inDigits} from '../../src/language/digits.ts'
import {everyTag, readPdf} from '../pdf/checker/read-pdf.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideFor, type WholeBook, wholeBook} from './whole-book.ts'

const glossary = `
language: en
terms:
  - {term: Bridge, also: [bridges], means: "A hidden way into the network."}
  - {term: End-to-end encryption, also: [end to end], means: "Opened only at the other end."}
  - {term: Encryption, also: [encrypted], means: "Turning words into noise."}
  - {term: Zebra, means: "Never used."}
`

const filler = Array.from(
  {length: 60},
  (_, at) =>
    `Line ${at} says nothing that anyone would look for later on, and yet it fills the page.`,
).join('\n\n')

const guides = [
  guideFor('Secure communication', 'courier', {
    steps: 12,
    header: ['Index: Lost phone; border, crossing a'],
    extra: `## Read more\n\nAsk a friend for a bridge. All is encrypted end to end.\n\n${filler}\n\nBridges again.\n\n## Later\n\n${filler}\n\nHere bridges are encrypted.`,
  }),
  guideFor('Secure Web Browsing', 'lantern', {
    extra: '## Read more\n\nThe lantern knows no bridge.',
  }),
]

const book = await wholeBook(guides, 'title: Steady Hands', glossary)
const {bytes, pageOf} = await book.pdf()
const pages = await readPages(bytes)

/** Pages whose running text holds some words; page furniture and the lists at the end left out. */
function pagesWith(words: RegExp): readonly number[] {
  const last = pageOf.get('page-checklists') ?? pages.length
  const body = pages.slice((pageOf.get('courier') ?? 1) - 1, last - 1)
  return body.filter(({text}) => words.test(text)).map(({number}) => number)
}

/** A line of a list at the end, from its first words on. */
function lineIn(id: string, start: RegExp): string {
  const first = pageOf.get(id) ?? 1
  const text = pages
    .slice(first - 1)
    .map(page => page.text)
    .join('\n')
  return start.exec(text.replaceAll('\u00a0', ' '))?.[0] ?? ''
}

it('the glossary explains the terms that the guides use, with the pages where they stand', () => {
  expect(book.handbook.glossary.map(({name}) => name)).toEqual([
    'Bridge',
    'End-to-end encryption',
    'Encryption',
  ])
  const [courier = 0] = pagesWith(/Ask a friend for a bridge/)
  const [lantern = 0] = pagesWith(/The lantern knows no bridge/)
  expect(courier).toBeGreaterThan(0)
  expect(lantern).toBeGreaterThan(courier)
  expect(lineIn('glossary', /A hidden way into the network\..*/)).toBe(
    `A hidden way into the network. → ${courier}, ${lantern}`,
  )
  expect(pages.some(({text}) => text.includes('Never used'))).toBe(false)
})

it('a term deep in a long section has the page of its own line, not of the section', () => {
  const [late = 0] = pagesWith(/Here bridges are encrypted/)
  const courierLater = pageOf.get('courier-basic-later') ?? 0
  expect(late).toBeGreaterThan(courierLater)
  const [first = 0, second = 0] = [
    pagesWith(/Ask a friend for a bridge/)[0],
    pagesWith(/The lantern knows no bridge/)[0],
  ]
  expect(lineIn('subjects', /Bridge [\d–, ]+/).trim()).toBe(`Bridge ${first}, ${late}–${second}`)
  expect(second).toBe(late + 1)
})

it('the longer of two terms is taken, and each only once a section', () => {
  const uses = (name: string) =>
    book.handbook.glossary.find(term => term.name === name)?.uses.map(({title}) => title)
  expect(uses('End-to-end encryption')).toEqual(['Read more'])
  expect(uses('Encryption')).toEqual(['Read more', 'Later'])
  expect(uses('Bridge')).toEqual(['Read more', 'Later', 'Read more'])
})

it('a term in the text looks as before: no mark, no page', () => {
  const line = pages.flatMap(page => page.lines).find(({text}) => text.startsWith('Ask a friend'))
  expect(line?.text).toMatch(/^Ask a friend for a bridge\. All is encrypted end to end\.$/)
})

it('the index has guides, sections, steps, terms and the words that headers ask for', () => {
  const [lastCourier = 0] = pagesWith(/Here bridges are encrypted/)
  const topic = `${pageOf.get('courier-basic')}–${lastCourier}`
  expect(lineIn('subjects', /border, crossing a [\d–, ]+/).trim()).toBe(
    `border, crossing a ${topic}`,
  )
  expect(lineIn('subjects', /Lost phone [\d–, ]+/).trim()).toBe(`Lost phone ${topic}`)
  expect(lineIn('subjects', /Courier [\d–]+/)).toBe(
    `Courier ${pageOf.get('courier')}–${lastCourier}`,
  )
  const step = 'courier-basic-set-up-the-courier-step-1'
  expect(lineIn('subjects', /Set the courier dial 1 [\d–, ]+/).trim()).toBe(
    `Set the courier dial 1 ${pageOf.get(step)}`,
  )
})

it('the entries of the index fill two columns of like height, in the order of the alphabet', () => {
  const [page] = pages.slice((pageOf.get('subjects') ?? 1) - 1)
  const entries = page?.lines.filter(({size, y}) => size === 9 && y > 90 && y < 540) ?? []
  const half = 51 + (317.5 + 18) / 2
  const right = entries.filter(({right: end}) => end > half)
  const left = entries.filter(({x}) => x < half - 18)
  const foot = (lines: typeof entries) => Math.max(...lines.map(({y}) => y))
  expect(right.length).toBeGreaterThan(5)
  expect(left.length).toBeGreaterThan(5)
  expect(Math.abs(foot(left) - foot(right))).toBeLessThan(30)
  const titles = subjectsIn(book)
  expect(titles).toEqual([...titles].sort(inAlphabet('en')))
})

function subjectsIn({documents}: WholeBook): readonly string[] {
  const root = documents.find(({name}) => name === 'subjects')?.root
  const found = JSON.stringify(root).matchAll(/"classes":\["title"\].*?"text":"([^"]*)"/g)
  return [...found].map(match => match[1] ?? '')
}

it('a book of one guide has no index from A to Z', async () => {
  const [only] = guides
  const one = await wholeBook(only === undefined ? [] : [only], 'title: Courier', glossary)
  const names = one.documents.map(({name}) => name)
  expect(names).not.toContain('subjects')
  expect(names).toContain('glossary')
})

it("an author's own link to the glossary leads there, and to a term that it lacks is told", async () => {
  const own = guideFor('Backup', 'twinfold', {
    extra: 'Use [hidden ways](/en/glossary#bridge) and [noise](glossary#Noise).',
  })
  const {reports, documents} = await wholeBook([own], 'title: Twinfold', glossary)
  expect(reports.map(({code}) => code)).toContain('glossary/undefined')
  const text = JSON.stringify(documents.find(({name}) => name === 'twinfold')?.root)
  expect(text).toContain('"href":"#term-bridge"')
})

it('letters of the index follow the alphabet of each language', () => {
  const initials = (language: string, ...titles: readonly string[]) =>
    titles.map(title => initialOf(title, language))
  expect(initials('en', 'élan', '“Quote”', '7 steps', 'zebra')).toEqual(['E', 'Q', '0–9', 'Z'])
  expect(initials('es', 'ñandú', 'árbol')).toEqual(['Ñ', 'A'])
  expect(initials('tr', 'ışık', 'istanbul', 'şifre')).toEqual(['I', 'İ', 'Ş'])
  expect(initials('ru', 'ёлка', 'йод')).toEqual(['Ё', 'Й'])
  expect(initials('ar', 'أمان', 'إعداد', 'البرنامج')).toEqual(['ا', 'ا', 'ب'])
  expect(initials('th', 'เปิดไฟล์', 'รหัส')).toEqual(['ป', 'ร'])
  expect(initials('zh', '安装', '密码', '浏览器', '中文')).toEqual(['A', 'M', 'L', 'Z'])
  expect(initials('am', 'ሚስጥር', 'መክፈት')).toEqual(['መ', 'መ'])
})

it('a glossary lies beside the guides or the edition, one file a language', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glossary-'))
  const other = await mkdtemp(join(tmpdir(), 'glossary-'))
  const term = (name: string, means: string) => `terms:\n  - {term: ${name}, means: "${means}"}\n`
  try {
    await writeFile(join(folder, 'glossary.yaml'), `language: en\n${term('Bridge', 'One.')}`)
    await writeFile(join(folder, 'glossary.fr.yaml'), term('Pont', 'Un.'))
    await writeFile(join(other, 'glossary.yaml'), term('bridge', 'Two.'))
    const meanings = async (language: string, ...folders: readonly string[]) => {
      const terms = await loadGlossary(folders, language, () => {})
      return terms.map(({name, meaning}) => `${name}: ${meaning}`)
    }
    expect(await meanings('en', folder)).toEqual(['Bridge: One.'])
    expect(await meanings('fr', folder)).toEqual(['Pont: Un.'])
    expect(await meanings('en', folder, other)).toEqual(['bridge: Two.'])
  } finally {
    await rm(folder, {recursive: true})
    await rm(other, {recursive: true})
  }
})

it('an Arabic book counts, points and sorts as Arabic does', async () => {
  const guides = ['الحافظ', 'الساعي'].map((tool, at) => ({
    slug: `tool${at}`,
    header: [`Tool: ${tool}`, 'Need: Backup', 'Title: الاستخدام', 'Language: AR'],
    body: `## افتح ${tool}\n\n### الخطوة 1: ابدأ الملف الجديد الآن\n\n1. انقر على **جديد**.\n\nالجسر طريق خفي.`,
  }))
  const terms = 'terms:\n  - {term: جسر, also: [الجسر], means: "طريق إلى الشبكة."}\n'
  const arabic = await wholeBook(guides, 'title: الأيدي\nlanguage: ar\nparts: by-need', terms)
  expect(arabic.handbook.parts.map(({title}) => title)).toEqual(['النسخ الاحتياطي والاستعادة'])
  const finished = await arabic.pdf()
  const read = readPdf(finished.bytes)
  const words = (page: number | undefined) =>
    everyTag(read.tree)
      .flatMap(({pieces}) => pieces)
      .filter(piece => piece.page === page)
      .map(({text}) => text)
      .join('')
      .replace(/\s/g, '')
  const digits = (id: string) => inDigits(String(finished.pageOf.get(id) ?? 0), 'ar')
  const uses = arabic.handbook.glossary[0]?.uses.map(({id}) => digits(id)) ?? []
  expect(uses).toHaveLength(2)
  expect(words(finished.pageOf.get('glossary'))).toContain(`طريقإلىالشبكة.←${uses.join('،')}`)
  expect(words(finished.pageOf.get('part-1'))).toContain('الجزءأ')
  const letters = JSON.stringify(arabic.documents.find(({name}) => name === 'subjects')?.root)
  const found = [...letters.matchAll(/"name":"h2".*?"text":"([^"]*)"/g)].map(match => match[1])
  expect(found).toEqual(['ا', 'ج', 'ح', 'س'])
})
