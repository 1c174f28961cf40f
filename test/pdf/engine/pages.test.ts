import {describe, expect, it} from 'vitest'
import {bodies, framed, heading, item, lines, list, pageOf, set, text} from './build.ts'

describe('wherever a page ends,', () => {
  const fillings = [24, 28, 30, 31, 32, 33, 34, 35]

  it.each(fillings)('a heading stays with what it heads (after %i lines)', async count => {
    const book = await set([lines(count), heading('Title'), lines(4, 'below')])
    expect(pageOf(book, 'below 1 of 4')).toBe(pageOf(book, 'Title'))
    expect(pageOf(book, 'below 2 of 4')).toBe(pageOf(book, 'Title'))
  })

  it.each(fillings)('a block that is kept together stays whole (after %i lines)', async count => {
    const step = {stack: [text('first'), lines(6, 'act'), text('last')], keepTogether: true}
    const book = await set([lines(count), step])
    expect(pageOf(book, 'last')).toBe(pageOf(book, 'first'))
  })

  it.each(fillings)(
    'a block in a box, a column and a list stays whole (after %i lines)',
    async count => {
      const step = {stack: [text('first'), lines(4, 'act'), text('last')], keepTogether: true}
      for (const around of [
        [framed(lines(1, 'before'), step)],
        [
          {
            columns: [
              {...lines(9, 'side'), width: 100},
              {stack: [lines(1, 'before'), step], width: '*' as const},
            ],
            gap: 10,
          },
        ],
        [list(item('1', lines(1, 'before'), step))],
      ]) {
        const book = await set([lines(count - 3), ...around])
        expect(pageOf(book, 'last')).toBe(pageOf(book, 'first'))
      }
    },
  )

  it.each(fillings)(
    'two lines of a paragraph stand on either side (after %i lines)',
    async count => {
      const book = await set([lines(count), lines(6, 'split')])
      const counts = bodies(book).map(page => page.filter(line => line.startsWith('split')).length)
      expect(counts.filter(many => many === 1)).toEqual([])
      expect(counts.reduce((sum, many) => sum + many, 0)).toBe(6)
    },
  )

  it('a paragraph of three lines is never split', async () => {
    const book = await set([lines(33), lines(3, 'whole')])
    expect(bodies(book).map(page => page.filter(line => line.startsWith('whole')).length)).toEqual([
      0, 3,
    ])
  })
})

it('what is higher than a page is split, and all of it is there', async () => {
  const step = {
    stack: [heading('Step', 2), ...Array.from({length: 60}, (_, at) => text(`act ${at}.`))],
    keepTogether: true,
  }
  const book = await set([lines(10), step])
  const all = bodies(book).flat()
  for (let at = 0; at < 60; at++) expect(all).toContain(`act ${at}.`)
})

it('a space above a block vanishes at the top of a page', async () => {
  const book = await set([lines(34), lines(4, 'next', {margin: [0, 20, 0, 0]})])
  const first = book.read[1]?.lines.find(line => line.text.startsWith('next 1'))
  expect(first?.y).toBeCloseTo(56 + 10.69, 0)
})

describe('a chapter that wants a side', () => {
  it('begins on it, after an empty page if need be', async () => {
    const book = await set([
      lines(1, 'one'),
      lines(1, 'recto', {pageBreak: 'recto'}),
      lines(1, 'again', {pageBreak: 'recto'}),
      lines(1, 'verso', {pageBreak: 'verso'}),
    ])
    const places = ['one', 'recto', 'again', 'verso'].map(name => pageOf(book, `${name} 1 of 1`))
    expect(places).toEqual([1, 3, 5, 6])
    expect(bodies(book)[1]).toEqual([])
  })

  it('adds no page at the very beginning of a book', async () => {
    const book = await set([lines(1, 'one', {pageBreak: 'page'})])
    expect(book.pages).toBe(1)
  })

  it('may stay where enough of the page is free', async () => {
    const free = {pageBreak: 'page', unlessFree: 0.6} as const
    expect((await set([lines(10), lines(1, 'x', free)])).pages).toBe(1)
    expect((await set([lines(20), lines(1, 'x', free)])).pages).toBe(2)
  })
})

it('heads know the section that begins on their page, else the one that goes on', async () => {
  const section = (name: string, count: number) =>
    lines(count, name, {running: {section: name}, id: name})
  const book = await set([section('A', 40), section('B', 3), section('C', 80)])
  expect(book.read.map(page => page.lines[0]?.text)).toEqual(['§A', '§B', '§C', '§C'])
})

it('a block at the foot of its page stands there', async () => {
  const book = await set([lines(3), lines(2, 'imprint', {atFoot: true})])
  const last = book.read[0]?.lines.find(line => line.text.startsWith('imprint 2'))
  expect(last?.y).toBeCloseTo(595 - 49 - 14 + 10.69, 0)
})
