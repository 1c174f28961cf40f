import {describe, expect, it} from 'vitest'
import type {Cell, Table} from '../../../src/pdf/engine/content.ts'
import {everyTag} from '../checker/read-pdf.ts'
import {bodies, bold, framed, item, lines, list, pageOf, set, text} from './build.ts'

const cell = (words: string, own: Partial<Cell> = {}): Cell => ({content: text(words), ...own})

function table(rows: number, own: Partial<Table['table']> = {}): Table {
  const head = ['App', 'Use'].map(words => ({
    content: text(words, {style: bold}),
    head: 'column' as const,
  }))
  return {
    table: {
      widths: [80, '*'],
      headerRows: 1,
      body: [
        head,
        ...Array.from({length: rows}, (_, at) => [cell(`app ${at}.`), cell(`use ${at}.`)]),
      ],
      rules: {width: 0.5, colour: '#000000', above: true, below: true},
      padding: [4, 2, 4, 2],
      ...own,
    },
  }
}

describe('a table over pages', () => {
  for (const [place, around] of [
    ['on the page', (one: Table) => [one]],
    ['in a box', (one: Table) => [framed(lines(2), one)]],
    ['in a list', (one: Table) => [list(item('1', lines(2), one))]],
  ] as const) {
    it(`repeats its head ${place}, and loses no row`, async () => {
      const book = await set(around(table(60)))
      const pages = bodies(book)
      for (const page of pages) expect(page.filter(line => line === 'App Use')).toHaveLength(1)
      const rows = pages.flat().filter(line => /^(\d )?app \d+\. use \d+\.$/.test(line))
      expect(new Set(rows).size).toBe(60)
    })
  }

  it('has its head read once', async () => {
    const {pdf} = await set([table(60)])
    const heads = everyTag(pdf.tree).filter(({tag}) => tag === 'TH')
    expect(heads.map(one => one.text)).toEqual(['App', 'Use'])
    expect(heads.map(({attributes}) => attributes['Table/Scope'])).toEqual(['Column', 'Column'])
  })

  it('keeps a row whole that fits a page', async () => {
    for (let count = 26; count < 34; count++) {
      const rows = [[cell('a'), {content: lines(5, 'row')}]]
      const book = await set([lines(count), table(0, {headerRows: 0, body: rows})])
      expect(pageOf(book, 'row 5 of 5')).toBe(pageOf(book, 'row 1 of 5'))
    }
  })

  it('keeps a row that leads the next on its page, wherever the page ends', async () => {
    const leading = new Set([1, 2])
    const body = [
      [cell('a'), cell('b')],
      [cell('title'), cell('')],
      [cell('part'), cell('')],
    ]
    for (let count = 26; count < 34; count++) {
      const rows = [...body, [cell('x'), {content: lines(3, 'row')}]]
      const book = await set([lines(count), table(0, {headerRows: 0, body: rows, leading})])
      expect([count, pageOf(book, 'title')]).toEqual([count, pageOf(book, 'row 1 of 3')])
      const begun = await set([
        lines(count),
        table(0, {headerRows: 0, body: rows.slice(1), leading: new Set([0, 1])}),
      ])
      expect([count, pageOf(begun, 'title')]).toEqual([count, pageOf(begun, 'row 1 of 3')])
    }
  })

  it('has a last row alone on a page only if that is high', async () => {
    for (const high of [2, 12]) {
      const seen = new Set<boolean>()
      for (let count = 20; count < 35; count += 2) {
        const rows = [
          [cell('a'), {content: lines(3, 'row')}],
          [cell('b'), {content: lines(high, 'last')}],
        ]
        const book = await set([lines(count), table(0, {headerRows: 0, body: rows})])
        seen.add(pageOf(book, 'row 1 of 3') === pageOf(book, 'last 1 of'))
      }
      expect([high, [...seen].sort()]).toEqual([high, high === 2 ? [true] : [false, true]])
    }
  })

  it('never has its head alone on a page, however high the first row', async () => {
    const head = [cell('Head'), cell('Use')]
    const rows = [head, [cell('a'), {content: lines(80, 'row')}]]
    for (let count = 28; count < 36; count++) {
      const book = await set([lines(count), table(0, {headerRows: 1, body: rows})])
      expect([count, pageOf(book, 'Head')]).toEqual([count, pageOf(book, 'row 2 of 80')])
      const words = bodies(book)
        .flat()
        .filter(line => line.includes('row'))
      expect(words).toHaveLength(80)
    }
  })

  it('begins a row that is higher than a page only where all of its cells begin', async () => {
    for (let count = 28; count < 35; count++) {
      const rows = [
        [cell('x'), cell('y')],
        [cell('name'), {content: lines(80, 'row')}],
      ]
      const book = await set([lines(count), table(0, {headerRows: 0, body: rows})])
      expect([count, pageOf(book, 'name')]).toEqual([count, pageOf(book, 'row 2 of 80')])
    }
  })

  it('parts a row from the next if both take more than a page', async () => {
    const rows = [
      [cell('title'), cell('')],
      [cell('x'), {content: lines(80, 'row')}],
    ]
    const own = {headerRows: 0, body: rows, leading: new Set([0])}
    const words = bodies(await set([lines(10), table(0, own)])).flat()
    expect(words.filter(line => line.includes('row'))).toHaveLength(80)
    expect(words).toContain('title')
  })

  it('splits a row that is higher than a page', async () => {
    const rows = [[cell('a'), {content: lines(80, 'row')}]]
    const book = await set([table(0, {headerRows: 0, body: rows})])
    expect(
      bodies(book)
        .flat()
        .filter(line => line.includes('row')),
    ).toHaveLength(80)
  })
})

it('cells may span columns and rows', async () => {
  const body = [
    [cell('wide', {columns: 2}), cell('c')],
    [cell('tall', {rows: 2}), cell('e'), cell('f')],
    [cell('h'), cell('i')],
  ]
  const {pdf} = await set([table(0, {widths: ['*', '*', '*'], headerRows: 0, body})])
  const rows = everyTag(pdf.tree).filter(({tag}) => tag === 'TR')
  expect(rows.map(({kids}) => kids.map(kid => kid.text))).toEqual([
    ['wide', 'c'],
    ['tall', 'e', 'f'],
    ['h', 'i'],
  ])
  const spans = everyTag(pdf.tree).map(({attributes}) => [
    attributes['Table/ColSpan'],
    attributes['Table/RowSpan'],
  ])
  expect(spans).toContainEqual([2, undefined])
  expect(spans).toContainEqual([undefined, 2])
})

it('a word in a narrow column stays on the page', async () => {
  const body = [[cell('Donaudampfschifffahrtsgesellschaft'), cell('b'), cell('c'), cell('d')]]
  const {read} = await set([table(0, {widths: ['*', '*', '*', '*'], headerRows: 0, body})])
  for (const line of read[0]?.lines ?? []) expect(line.right).toBeLessThanOrEqual(419 - 51 + 0.5)
})

it('columns are shared out so that no word is parted', async () => {
  const long = 'Some words that are long enough to be set on several lines of any column.'
  const body = [
    [cell('Level'), cell('Words'), cell('Possible'), cell('Passphrases')],
    [cell('easy'), cell(long), cell('2,210'), cell('221,073,919,720,733,357,899')],
  ]
  const widths = ['fair', 'fair', 'fair', 'fair'] as const
  const {read} = await set([table(0, {widths, headerRows: 0, body})])
  const words = read.flatMap(page => page.text.split(/\s+/)).filter(word => word !== '')
  const written = body.flatMap(row => row.map(({content}) => ('text' in content ? content : null)))
  const told = written.flatMap(one => one?.text ?? []).map(run => ('text' in run ? run.text : ''))
  for (const word of told.flatMap(one => one.split(' '))) expect(words).toContain(word)
  const ends = read.flatMap(page => page.lines).map(({right}) => right)
  expect(Math.max(...ends)).toBeLessThanOrEqual(419 - 51 + 0.5)
})

it('a column of text takes what columns without any leave', async () => {
  const long = 'Some words that are long enough to be set on several lines of any column. '
  const body = [
    [cell('Threat'), cell('Harm'), cell('Risk'), cell('Sum')],
    [cell(long.repeat(4)), cell(''), cell(''), cell('')],
  ]
  const widths = ['fair', 'fair', 'fair', 'fair'] as const
  const {read} = await set([table(0, {widths, headerRows: 1, body})])
  const lines = (read[0]?.lines ?? []).filter(({text}) => !text.includes('Threat'))
  const widest = Math.max(...lines.map(({x, right}) => right - x))
  expect(widest).toBeGreaterThan(180)
})

it('a long word is parted where the columns beside it would be narrow and high', async () => {
  const long = '0123456789abcdef'.repeat(8)
  const words = Array.from({length: 200}, (_, at) => `w${at}`).join(' ')
  const body = [
    [cell('Name'), cell('Use'), cell('Note')],
    [cell(long), cell(words), cell('short')],
  ]
  const widths = ['fair', 'fair', 'fair'] as const
  const book = await set([table(0, {widths, headerRows: 1, body})])
  expect(bodies(book).flat().length).toBeLessThan(60)
})

it('a word that is longer than all is parted, and those beside it are not', async () => {
  const body = [[cell('handbook.pdf'), cell('0123456789abcdef'.repeat(8)), cell('checked')]]
  const widths = ['fair', 'fair', 'fair'] as const
  const {read} = await set([table(0, {widths, headerRows: 0, body})])
  expect(read[0]?.text).toMatch(/handbook\.pdf .* checked/)
})
