import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {setBook} from '../../../src/pdf/engine/set-book.ts'
import {describeWithVerapdf, judge} from '../../verapdf/verapdf.ts'
import {readPages} from '../read-pages.ts'
import {describeWith} from '../tools.ts'
import {type Sample, samples, scriptBook, styleOf} from './scripts.ts'

const books = new Map<string, Promise<Uint8Array>>()

/** One page of a script; set once for all tests. */
function bookOf(sample: Sample): Promise<Uint8Array> {
  const known = books.get(sample.name)
  if (known !== undefined) return known
  const content = [{text: [{text: sample.text}], style: styleOf(sample)}]
  const missing = (letters: string) => expect.fail(`no font has ${letters}`)
  const made = setBook({...scriptBook(sample, content), missing}).then(({bytes}) => bytes)
  books.set(sample.name, made)
  return made
}

/**
 * Letters, marks and digits in their order: where two words touch a line end, scripts without spaces
 * get one, and programs move stops about in text that runs from right to left.
 */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const words = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? []

/** Scripts in which words are parted by spaces. */
const spaced = new Set([
  'Vietnamese',
  'Cyrillic',
  'Arabic',
  'Farsi',
  'Hebrew',
  'Ethiopic',
  'Devanagari',
])

describe('every letter of twelve scripts is printed', () => {
  for (const sample of samples) {
    it(sample.name, async () => {
      const [page] = await readPages(await bookOf(sample))
      if (sample.direction === 'ltr') expect(letters(page?.text ?? '')).toBe(letters(sample.text))
      else expect(letters(page?.text ?? '')).toHaveLength(letters(sample.text).length)
    })
  }
})

describeWith('pdftotext', 'what is copied is what was typed:', () => {
  for (const sample of samples) {
    it(sample.name, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'script-'))
      try {
        const path = join(folder, 'page.pdf')
        writeFileSync(path, await bookOf(sample))
        const copied = execFileSync('pdftotext', [path, '-'], {encoding: 'utf8'})
        expect(letters(copied)).toBe(letters(sample.text))
        if (spaced.has(sample.name)) expect(words(copied)).toEqual(words(sample.text))
      } finally {
        rmSync(folder, {recursive: true})
      }
    })
  }
})

describeWithVerapdf('a page of each script', () => {
  it('keeps every rule of PDF/UA-1', async () => {
    const pages = await Promise.all(
      samples.map(async sample => [sample.name, await bookOf(sample)] as const),
    )
    const verdicts = await judge(Object.fromEntries(pages))
    for (const [name] of pages) expect([name, verdicts[name]?.failed]).toEqual([name, []])
  })
})
