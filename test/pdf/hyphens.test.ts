import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {buildGuides, topicOf} from './build-guides.ts'
import {everyTag, readPdf} from './checker/read-pdf.ts'
import {readPages} from './read-pages.ts'
import {describeWith} from './tools.ts'

const words = 'Organisations communicate confidentially notwithstanding international surveillance'
const sentence = `${words} infrastructure. `.repeat(9)
const path = '/home/representative/Documentation/confidential-correspondence/internationalisation'

function built(theme?: string, language = 'EN', text = sentence) {
  const body = `${text}\n\nOpen \`${path}\` now.\n\n# Organisationally`
  const files = {'keepsake/03-keepsake-basic.txt': topicOf(body, 'Basic Howto', language)}
  return buildGuides(files, theme === undefined ? {} : {theme})
}

const wanted = 'hyphens: {wanted: true}'

/** Words that lines end in the middle of, as they are drawn. */
async function partedIn(bytes: Uint8Array): Promise<readonly string[]> {
  const lines = (await readPages(bytes)).flatMap(page => page.lines)
  return lines.flatMap(({text}) => text.match(/\p{L}+-$/u) ?? [])
}

it('words are whole unless the theme wants them parted', async () => {
  expect(await partedIn((await built()).bytes)).toEqual([])
})

it('where the theme wants it, hyphens are drawn, and words are read whole', async () => {
  const {bytes} = await built(wanted)
  expect((await partedIn(bytes)).length).toBeGreaterThan(2)
  const read = readPdf(bytes)
  const texts = everyTag(read.tree).map(({text}) => text.replaceAll('\u00ad', ''))
  expect(texts).toContain(sentence.trim())
  expect(texts.some(text => text.includes(path))).toBe(true)
})

it('words that are shorter than the theme says stay whole', async () => {
  const {bytes} = await built('hyphens: {wanted: true, shortest: 14}')
  const starts = (await partedIn(bytes)).map(part => part.slice(0, -1))
  expect(starts.length).toBeGreaterThan(0)
  for (const start of starts) expect(start).toMatch(/(con|notwith|in|infra)$/)
})

it('a language whose patterns we may not use keeps its words whole', async () => {
  const russian = 'Конфиденциальность корреспонденции обеспечивается шифрованием. '.repeat(9)
  expect(await partedIn((await built(wanted, 'RU', russian)).bytes)).toEqual([])
})

describeWith('pdftotext', 'a program that copies text', () => {
  it('gets every word whole but for the soft hyphen that says where it was parted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hyphens-'))
    try {
      writeFileSync(join(folder, 'book.pdf'), (await built(wanted)).bytes)
      const copied = execFileSync('pdftotext', [join(folder, 'book.pdf'), '-'], {encoding: 'utf8'})
      expect(copied).toContain('\u00ad\n')
      expect(copied.replace(/\u00ad\n/g, '').replace(/\s+/g, ' ')).toContain(sentence.trim())
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})
