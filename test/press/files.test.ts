import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {homedir, hostname, tmpdir, userInfo} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {checkPdf} from '../../src/pdf/checker/check-pdf.ts'
import type {Wish} from '../../src/press/wish.ts'
import type {PressedFile} from '../../src/press/work.ts'
import {installed, judge} from '../verapdf/verapdf.ts'
import {textsOf} from './black-content.ts'
import {type GuideText, guideOf, pressed} from './pressed.ts'
import {hasTool} from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'press-files-'))
afterAll(() => rmSync(folder, {recursive: true}))

const questions = (language: string): GuideText => ({
  path: 'keepsake/02-keepsake-questions.txt',
  text: `Title: Keepsake\nLanguage: ${language}\n\n## Review questions\n\n1. Who can reset it?\n2. Where is the copy?\n`,
})

function guidesIn(language: string): readonly GuideText[] {
  const {text} = guideOf({language, steps: 5})
  return [{path: 'keepsake/01-keepsake-basic.txt', text}, questions(language)]
}

const wishes: readonly (Partial<Wish> & Pick<Wish, 'product'>)[] = [
  {product: 'booklet'},
  {product: 'booklet', cut: true, signature: 8},
  {product: 'handout'},
  {product: 'handout', paper: 'letter', checklist: true},
  {product: 'handout', ink: 'black', punch: true},
  {product: 'large-print'},
  {product: 'large-print', ink: 'black', punch: true},
  {product: 'facilitator'},
]
const alone: typeof wishes = [{product: 'zine'}, {product: 'cards'}]

/** One of each product: another paper or ink is drawn by the same hands. */
const again: typeof wishes = [
  {product: 'booklet', cut: true, signature: 8},
  {product: 'handout', ink: 'black', punch: true},
  {product: 'large-print'},
  {product: 'facilitator'},
  ...alone,
]

/** The files of one product; those that hold one section alone are made of a short guide. */
async function filesOf(wish: (typeof wishes)[number], language: string) {
  const short = alone.includes(wish)
  const guides = short ? [guideOf({language, steps: 3})] : guidesIn(language)
  return (await pressed(guides, wish)).files
}

describe.each(['en', 'ar'])('all files of the press, %s', language => {
  const files: PressedFile[] = []

  beforeAll(async () => {
    for (const wish of [...wishes, ...alone]) files.push(...(await filesOf(wish, language)))
  })

  it('have names of their own, which tell the language', () => {
    const names = files.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(name => name.split('-').includes('ar'))).toEqual(
      language === 'ar' ? names : [],
    )
  })

  it('are told apart by whether they call themselves PDF/UA-1: what is read on a screen does', async () => {
    const claims = files.filter(({bytes}) => isClaimed(bytes)).map(({name}) => name)
    expect(claims).toEqual(
      files.map(({name}) => name).filter(name => /handout|checklist|large-print/.test(name)),
    )
    for (const {bytes, name} of files) {
      if (isClaimed(bytes)) expect(await checkPdf(bytes), name).toEqual([])
    }
  })

  it.skipIf(!installed)(
    installed ? 'keep that promise before veraPDF' : 'skipped: test/verapdf/fetch.sh has not run',
    async () => {
      const claimed = files.filter(({bytes}) => isClaimed(bytes))
      const pdfs = Object.fromEntries(claimed.map(({name, bytes}) => [name, bytes]))
      const verdicts = await judge(pdfs)
      expect(Object.keys(verdicts)).toHaveLength(claimed.length)
      for (const [name, {compliant, failed}] of Object.entries(verdicts)) {
        expect({name, compliant, failed}).toEqual({name, compliant: true, failed: []})
      }
    },
  )

  const has = hasTool('qpdf')
  it.skipIf(!has)(has ? 'are sound before qpdf' : 'skipped: qpdf is not installed', () => {
    for (const {name, bytes} of files) {
      const file = join(folder, name)
      writeFileSync(file, bytes)
      const said = execFileSync('qpdf', ['--check', file], {encoding: 'utf8'})
      expect(said, name).toContain('No syntax or stream encoding errors found')
    }
  })

  const others = language === 'en' ? again.slice(0, 3) : again.slice(3)
  it('are the same byte for byte when they are made again', async () => {
    for (const wish of others) {
      for (const {name, bytes} of await filesOf(wish, language)) {
        const first = files.find(file => file.name === name)
        expect(Buffer.from(bytes).equals(Buffer.from(first?.bytes ?? [])), name).toBe(true)
      }
    }
  })

  it('do not tell where, when, by whom and with what they were made', () => {
    const places = [homedir(), process.cwd(), tmpdir(), hostname(), userInfo().username]
    for (const {name, bytes} of files) {
      const text = [...textsOf(bytes), Buffer.from(bytes).toString('utf8')].join('\n')
      for (const place of places.filter(one => one.length > 4)) {
        expect(text.includes(place), `${name}: ${place}`).toBe(false)
      }
      expect(text, name).not.toMatch(/pdfmake|pdfkit|harfbuzz|\/Author|\/Creator|\bnode_modules/i)
      expect(datesIn(text), name).toEqual([])
    }
  })
})

/** All days that a PDF tells, of its dictionaries and its metadata; these guides have none. */
function datesIn(text: string): readonly string[] {
  const found = text.matchAll(/D:(\d{8,})|(\d{4}-\d\d-\d\dT[\d:]+)/g)
  return [...found].map(([, plain, written]) => plain ?? written ?? '')
}

/** Whether its metadata, which are never compressed, name the standard. */
function isClaimed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('pdfuaid:part')
}
