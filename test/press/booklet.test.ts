import {resolve} from 'node:path'
import {expect, it} from 'vitest'
import {loadWords} from '../../src/language/load-words.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import type {PaperName} from '../../src/press/imposition/paper.ts'
import type {Pressed} from '../../src/press/work.ts'
import {readPages} from '../pdf/read-pages.ts'
import {guideOf, pressed, workOf} from './pressed.ts'
import {numberIn, readSides} from './read-folios.ts'
import {hasTool} from './tools.ts'

const made = new Map<string, Promise<Pressed>>()

/** A booklet that several tests look at is made once. */
function booklet(paper: PaperName, cut = false, language = 'en'): Promise<Pressed> {
  const key = [paper, cut, language].join()
  const guide = guideOf({language, steps: 14})
  const own = made.get(key) ?? pressed([guide], {product: 'booklet', paper, cut})
  made.set(key, own)
  return own
}

const hasReader = hasTool('pdftotext')

it.skipIf(!hasReader)(
  hasReader
    ? 'folios stand at the outer edge, 5 points further from the fold than on the page'
    : 'skipped: pdftotext is not installed',
  async () => {
    const {files} = await booklet('a4')
    const sides = readSides(files[0]?.bytes ?? new Uint8Array())
    const folios = sides.flatMap(({words}) =>
      words.filter(({text, y}) => numberIn(text) !== null && y > 595 - 42 && y < 595 - 25),
    )
    expect(folios.length).toBeGreaterThan(6)
    for (const {text, x, right} of folios) {
      if (Number(text) % 2 === 0) expect(x).toBeCloseTo(51 + 0.7 - 5, 0)
      else expect(right).toBeCloseTo(841.9 - 51 - 0.7 + 5, 0)
    }
  },
)

it('a right-to-left book has its cover on the left half of the first sheet', async () => {
  const {files} = await booklet('a4', false, 'ar')
  const [front] = await readPages(files[0]?.bytes ?? new Uint8Array())
  const title = front?.lines.filter(({size}) => size > 30) ?? []
  expect(title.length).toBeGreaterThan(0)
  for (const {x, right} of title) expect([x < 421, right < 421]).toEqual([true, true])
})

it('in a pocket booklet no part is named over the line of the chapter above', async () => {
  const guides = ['Anchor', 'Beacon', 'Cipher', 'Drawer', 'Engine', 'Folder'].map((title, at) => {
    const need = at < 3 ? 'Secure password storage' : 'Secure communication'
    const {path, text} = guideOf({title})
    const sections = text.replace(/^## .*$/m, '').replace(/^### Step/gm, '## Section\n\n### Step')
    return {path, text: sections.replace(/^Need: .*$/m, `Need: ${need}\nTime: 120`)}
  })
  const {files} = await pressed(guides, {product: 'booklet', paper: 'a5'})
  const sides = await readPages(files[0]?.bytes ?? new Uint8Array())
  const lines = sides.find(({text}) => /Contents/.test(text))?.lines ?? []
  const parts = lines.filter(({text}) => /Part B/.test(text))
  expect(parts).toHaveLength(1)
  for (const {y, text} of parts) {
    const near = lines.filter(one => one.y < y + 1 && y - one.y < 9 && /sections/.test(one.text))
    expect([text, near.map(one => one.text)]).toEqual([text, []])
  }
  expect(lines.filter(({text}) => /3 sections · about 120 minutes/.test(text))).toHaveLength(6)
})

it('booklets are named so that a person knows them on a stick', async () => {
  const {files} = await booklet('a4')
  expect(files.map(({name}) => name)).toEqual([
    'handbook-booklet-a4.pdf',
    'handbook-booklet-a4-print-first.pdf',
  ])
})

it('the file to print first is a test sheet and a page of help with every act', async () => {
  const {files} = await booklet('a4')
  const pages = await readPages(files[1]?.bytes ?? new Uint8Array())
  expect(pages.map(({lines}) => lines[0]?.text)).toEqual([
    'Test sheet · front',
    'Test sheet · back',
    'Print, fold and staple',
  ])
  for (const act of ['short edge', 'outermost', 'Fold', 'Staple']) {
    expect(pages[2]?.text).toContain(act)
  }
})

it('a cut booklet has four pages on a side', async () => {
  const {files} = await booklet('a4', true)
  expect(files[0]?.name).toBe('handbook-booklet-a6-on-a4.pdf')
  expect(files[0]?.measure).toMatch(/sheets of A4/)
})

it.each([
  ['a5', false],
  ['a4', true],
  ['letter', false],
] as const)('the help is one page, after the test sheet: %s, cut %s', async (paper, cut) => {
  const {files} = await booklet(paper, cut)
  const pages = await readPages(files[1]?.bytes ?? new Uint8Array())
  expect(pages).toHaveLength(3)
  expect(pages[2]?.text).toContain('Staple')
})

it.each(['en', 'ar'])('no page is left blank but the back of the cover: %s', async language => {
  const tools = ['One', 'Two', 'Three', 'Four'].map((title, at) =>
    guideOf({language, title, steps: 2 + 2 * at}),
  )
  const {bytes} = await renderPdf(await workOf(tools, {product: 'booklet'}))
  const pages = await readPages(bytes)
  const blank = pages.filter(({lines}) => lines.length === 0).map(({number}) => number)
  expect(blank.filter(number => number !== 2)).toEqual([])
  const words = await loadWords(
    language,
    [resolve(import.meta.dirname, '../../templates')],
    () => {},
  )
  const written = pages.filter(({text}) =>
    text.normalize('NFKC').includes(words['notes-hint'].slice(0, 12)),
  )
  expect(written.length).toBeGreaterThan(0)
})
