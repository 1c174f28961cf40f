import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, expect, it} from 'vitest'
import {around, fill} from '../../src/language/fill.ts'
import {loadWords} from '../../src/language/load-words.ts'
import {wordKeys} from '../../src/language/words.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'

const builtIn = resolve(import.meta.dirname, '..', '..', 'templates')
const files = (await readdir(join(builtIn, 'words'))).filter(file => file.endsWith('.yaml'))
const languages = files.map(file => file.replace('.yaml', ''))
const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true})
})

async function folderOf(texts: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'words-'))
  folders.push(folder)
  await mkdir(join(folder, 'words'))
  for (const [name, text] of Object.entries(texts))
    await writeFile(join(folder, 'words', name), text)
  return folder
}

async function load(language: string, ...more: readonly string[]) {
  const reports: string[] = []
  const report = ({code, severity, message}: Diagnostic) =>
    void reports.push(`${severity} ${code} ${message}`)
  return {words: await loadWords(language, [builtIn, ...more], report), reports}
}

it('English has every word, and nothing to report', async () => {
  const {words, reports} = await load('en')
  expect(reports).toEqual([])
  expect(Object.keys(words).sort()).toEqual([...wordKeys].sort())
})

it.each(languages)(
  '%s keeps the slots that English has, and reports no more than what is missing',
  async language => {
    const english = (await load('en')).words
    const {words, reports} = await load(language)
    for (const key of wordKeys) {
      const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(match => match[0]).sort()
      expect(slots(words[key]), key).toEqual(slots(english[key]))
    }
    expect(reports.filter(report => !report.startsWith('note words/missing'))).toEqual([])
  },
)

it('a language takes its words over those of its region-less form, over English', async () => {
  const folder = await folderOf({'xx.yaml': 'danger: X\ntip: T', 'xx-YY.yaml': 'tip: Y'})
  const {words} = await load('xx-YY', folder)
  expect([words.danger, words.tip, words.contents]).toEqual(['X', 'Y', 'Contents'])
})

it("an organisation's words lie over ours, line by line", async () => {
  const {words, reports} = await load('en', await folderOf({'en.yaml': 'handbook: "Field book"'}))
  expect(reports).toEqual([])
  expect([words.handbook, words.danger]).toEqual(['Field book', 'DANGER'])
})

it('a language without words is told once, and is printed in English', async () => {
  const {words, reports} = await load('tlh')
  expect(words.danger).toBe('DANGER')
  expect(reports).toEqual([
    'warning words/no-language the book has no words of its own in "tlh"; they are printed in English',
  ])
})

it('words that are missing are told, and are printed in English', async () => {
  const {words, reports} = await load('tlh', await folderOf({'tlh.yaml': 'danger: QOB'}))
  expect([words.danger, words.warning]).toEqual(['QOB', 'WARNING'])
  expect(reports[0]).toMatch(/^note words\/missing words are missing .*: warning, caution, /)
})

it.each([
  ['dangr: X', 'warning words/unknown-key the book has no word "dangr"'],
  ['tip: a\ntip: b', 'warning words/duplicate-key "tip" is given again; the last one counts'],
])('%j is told', async (text, report) => {
  expect((await load('en', await folderOf({'en.yaml': text}))).reports).toEqual([report])
})

it('a file that is no list of words is told and never thrown', async () => {
  const {reports} = await load('en', await folderOf({'en.yaml': 'a: "b\n: ]'}))
  expect(reports.filter(report => report.startsWith('error words/syntax')).length).toBeGreaterThan(
    0,
  )
})

it('a language tag cannot lead out of the folder of words', async () => {
  const {reports} = await load('../../package')
  expect(reports[0]).toMatch(/^warning words\/no-language/)
})

it('phrases are filled in, and split around a slot', () => {
  expect(fill('Step {number} of {count}', {number: '2'})).toBe('Step 2 of {count}')
  expect(around('Step {number}', 'number')).toEqual({before: 'Step ', after: ''})
  expect(around('{number}. Adım', 'number')).toEqual({before: '', after: '. Adım'})
  expect(around('Step', 'number')).toEqual({before: 'Step ', after: ''})
})
