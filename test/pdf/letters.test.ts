import {describe, expect, it} from 'vitest'
import {loadFamily} from '../../src/pdf/load-fonts.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {familyNames} from '../../src/theme/families.ts'
import {scriptOf} from '../../src/theme/script.ts'
import {themeIn} from '../../src/theme/theme-in.ts'
import {bookOf, chapterOf, themeOf} from './book-of.ts'
import {readPages} from './read-pages.ts'

async function lineOf(text: string, language = 'en') {
  const reports: Diagnostic[] = []
  const report = (one: Diagnostic) => reports.push(one)
  const {bytes} = await bookOf([chapterOf(`<p>${text}</p>`)], {handbook: {language}, report})
  const lines = (await readPages(bytes)).flatMap(page => page.lines)
  return {lines: lines.map(line => line.text), reports}
}

it('a letter that no typeface has is reported, and the rest is printed', async () => {
  const {lines, reports} = await lineOf('Press \u{16CF} now')
  expect(reports.map(({code}) => code)).toEqual(['pdf/missing-letter'])
  expect(reports[0]?.message).toContain('U+16CF')
  expect(lines.join(' ')).toMatch(/Press .* now/)
})

it('the same letter is reported once in one part of the book', async () => {
  expect((await lineOf('\u{16CF} \u{16CF} \u{16CF}')).reports.length).toBe(1)
})

describe('a book has the letters of', () => {
  const samples: readonly (readonly [string, string])[] = [
    ['en', 'Café → naïve œuvre'],
    ['vi', 'Hướng dẫn an toàn'],
    ['ru', 'Защита данных'],
    ['tr', 'İçindekiler ığüşöç'],
    ['ar', 'حماية البيانات'],
    ['fa', 'گذرواژه‌ها'],
    ['my', 'လုံခြုံရေး'],
    ['km', 'សុវត្ថិភាព'],
    ['th', 'ความปลอดภัย'],
    ['bo', 'བདེ་འཇགས།'],
    ['am', 'ደህንነት'],
    ['he', 'אבטחה'],
    ['hi', 'सुरक्षा'],
    ['zh', '信息安全'],
  ]
  it.each(samples)('%s', async (language, text) => {
    expect((await lineOf(text, language)).reports).toEqual([])
    expect((await lineOf(text, 'en')).reports).toEqual([])
  })
})

it('each language has its script', () => {
  const languages = ['en', 'fr', 'vi', 'ru', 'ar', 'ar-MA', 'fa', 'my', 'am', 'zh', 'bo', 'x-none']
  expect(languages.map(scriptOf)).toEqual(
    'latin latin latin wide arabic arabic persian burmese ethiopic chinese tibetan latin'.split(
      ' ',
    ),
  )
})

it('Arabic is larger, has more leading, bold titles of its own face, and no letter spacing', () => {
  const {type, faces} = themeIn(themeOf(), 'arabic')
  expect(faces.text).toBe('Noto Naskh Arabic')
  expect(type.body).toMatchObject({face: 'text', weight: 400, size: 12, leading: 21})
  expect(type.section).toMatchObject({face: 'text', weight: 700, tracking: 0})
  expect(type.disc.size).toBe(themeOf().type.disc.size)
})

it('every family of the theme comes with the program', async () => {
  for (const name of familyNames) {
    const weights = [...(await loadFamily(name)).values()]
    expect(weights.map(bytes => Buffer.from(bytes).readUInt32BE(0))).toEqual(
      [1, 2, 3, 4].map(() => 0x00010000),
    )
  }
})
