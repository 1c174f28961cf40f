import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {checkPdf} from '../../src/pdf/checker/check-pdf.ts'
import type {Wish} from '../../src/press/wish.ts'
import type {PressedFile} from '../../src/press/work.ts'
import {installed, judge} from '../verapdf/verapdf.ts'
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

describe.each(['en', 'ar'])('all files of the press, %s', language => {
  const files: PressedFile[] = []

  beforeAll(async () => {
    for (const wish of wishes) files.push(...(await pressed(guidesIn(language), wish)).files)
    const short = [guideOf({language, steps: 3})]
    for (const wish of alone) files.push(...(await pressed(short, wish)).files)
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

  it('are the same byte for byte when they are made again', async () => {
    const again: PressedFile[] = []
    for (const wish of wishes) again.push(...(await pressed(guidesIn(language), wish)).files)
    for (const [at, {name, bytes}] of again.entries()) {
      expect(Buffer.from(bytes).equals(Buffer.from(files[at]?.bytes ?? [])), name).toBe(true)
    }
  })
})

/** Whether its metadata, which are never compressed, name the standard. */
function isClaimed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('pdfuaid:part')
}
