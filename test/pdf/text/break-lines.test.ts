import {expect, it} from 'vitest'
import {latin, linesOf, lookOf, textOf, textsOf} from './lines.ts'

const span = (text: string, own = {}) => ({text, look: lookOf([latin]), meaning: {}, ...own})

it('lines hold all words in their order and never reach over the measure', () => {
  const text = 'Open the program, choose your language and press Continue. '.repeat(20).trim()
  const lines = linesOf(text, 150)
  expect(lines.map(textOf).join('')).toBe(text)
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(150.01)
})

it('an address is never broken after its scheme', () => {
  for (let width = 60; width < 200; width += 7) {
    for (const line of textsOf(linesOf('See https://example.org/download/page now', width))) {
      expect(line).not.toMatch(/:\/?\/?$|^\/\//)
    }
  }
})

it('what must not be broken is broken only where a whole line is too narrow for it', () => {
  const text = [span('press '), span('Book › New book', {unbroken: true}), span(' now')]
  expect(textsOf(linesOf(text, 90))).toEqual(['press', 'Book › New book', 'now'])
  expect(textsOf(linesOf(text, 40)).join('').replaceAll(' ', '')).toBe('pressBook›Newbooknow')
})

it('a word that is wider than a line is parted between letters, with all of them kept', () => {
  const lines = linesOf('x'.repeat(1000), 100)
  expect(textsOf(lines).join('')).toBe('x'.repeat(1000))
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(100.01)
})

it('a paragraph of forty thousand words is no different from a short one', () => {
  const text = Array.from({length: 40_000}, (_, at) => `word${at % 97}`).join(' ')
  const lines = linesOf(text, 280)
  expect(lines.map(textOf).join('').split(' ')).toHaveLength(40_000)
})

it('a soft hyphen is drawn where a line ends in it and nowhere else', () => {
  const lines = linesOf('an extraordi\u00adnari\u00adly long word', 66)
  expect(textsOf(lines)).toEqual(['an extraordi-', 'narily long', 'word'])
  expect(lines[0]?.hyphenated).toBe(true)
})

it('not more than two lines below each other end in a hyphen', () => {
  const word = Array.from({length: 40}, () => 'ab').join('\u00ad')
  const ends = linesOf(`${word} ${word}`, 42).map(({hyphenated}) => hyphenated)
  expect(ends.join(' ')).not.toContain('true true true')
})

it('a leader takes what is left of its line', () => {
  const leader = span('', {thing: {thing: 'leader', width: 12}})
  const [line] = linesOf([span('Contents'), leader, span('17')], 200)
  expect(line?.width).toBeCloseTo(200, 2)
  expect(line?.strips.map(({kind}) => kind)).toEqual(['text', 'thing', 'text'])
})

it('a forced break ends a line', () => {
  expect(textsOf(linesOf('one\ntwo three', 500))).toEqual(['one', 'two three'])
})
