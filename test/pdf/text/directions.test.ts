import {expect, it} from 'vitest'
import type {Line} from '../../../src/pdf/text/line.ts'
import type {Span} from '../../../src/pdf/text/span.ts'
import {linesOf, lookOf, naskh, noto, textsOf} from './lines.ts'

const look = lookOf([naskh, noto], {language: 'ar'})
const span = (text: string, own: Partial<Span> = {}): Span => ({text, look, meaning: {}, ...own})

/** Words from left to right, as the eye has them. */
function seen(line: Line): readonly string[] {
  const words = line.strips.flatMap(strip => (strip.kind === 'text' ? strip.words : []))
  return [...words]
    .sort((one, other) => one.x - other.x)
    .flatMap(({text}) => (text === '' ? [] : [text]))
}

it('Arabic words run from right to left, Latin ones among them from left to right', () => {
  const [line] = linesOf([span('قم بتنزيل Signal Desktop الآن')], 1000, {direction: 'rtl'})
  expect(line && seen(line)).toEqual(['الآن', 'Signal', 'Desktop', 'بتنزيل', 'قم'])
})

it('the last stroke of an address stays at its end', () => {
  const text = [span('من ('), span('https://example.org/', {literal: true}), span(') ثم')]
  const [line] = linesOf(text, 1000, {direction: 'rtl'})
  expect(line && seen(line)).toContain('https://example.org/')
})

it('each line is put in order by itself, after the breaks are known', () => {
  const lines = linesOf([span('قبل أن تبدأ انسخ الملفات إلى قرص آخر ثم افتح البرنامج')], 90, {
    direction: 'rtl',
  })
  expect(textsOf(lines).join(' ')).toBe('قبل أن تبدأ انسخ الملفات إلى قرص آخر ثم افتح البرنامج')
  for (const line of lines)
    expect(seen(line)).toEqual([...(textsOf([line])[0] ?? '').split(' ')].reverse())
})

it('letters join across a change of look inside a word', () => {
  const other = {...look, colour: '#ff0000'}
  const [whole] = linesOf([span('كتب')], 1000, {direction: 'rtl'})
  const [parted] = linesOf([span('كت'), {text: 'ب', look: other, meaning: {}}], 1000, {
    direction: 'rtl',
  })
  expect(parted?.width).toBeCloseTo(whole?.width ?? 0, 1)
})

it('letters that join are never moved apart', () => {
  const wide = {...look, tracking: 3}
  const [plain] = linesOf([span('سلام')], 1000, {direction: 'rtl'})
  const [tracked] = linesOf([{text: 'سلام', look: wide, meaning: {}}], 1000, {direction: 'rtl'})
  expect(tracked?.width).toBe(plain?.width)
})

it.each(['١ أنشئ كتابك', '12 عربي abc عربي', 'عربي abc 3', ' أول', 'abc  عربي'])(
  'no blank is lost of words that are not to be parted: %s',
  words => {
    for (const direction of ['rtl', 'ltr'] as const) {
      for (const literal of [false, true]) {
        const [parted] = linesOf([span(words)], 1000, {direction})
        const [whole] = linesOf([span(words, {unbroken: true, literal})], 1000, {direction})
        expect(whole && textsOf([whole])).toEqual(parted && textsOf([parted]))
        expect(whole?.width).toBeCloseTo(parted?.width ?? 0, 6)
      }
    }
  },
)
