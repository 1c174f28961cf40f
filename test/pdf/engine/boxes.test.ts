import {describe, expect, it} from 'vitest'
import {everyTag} from '../checker/read-pdf.ts'
import {
  bodies,
  framed,
  heading,
  item,
  lines,
  list,
  pageOf,
  picture,
  set,
  small,
  text,
} from './build.ts'

describe('a box over a page break', () => {
  const long = {...framed(lines(30, 'inside')), title: 'Warning'}
  const mark = text('WARNING, continued', {style: small})
  const box = {...long, box: {...long.box, continued: mark, padding: [10, 6, 10, 8] as const}}

  it('goes on with its padding, and says that it does', async () => {
    const book = await set([lines(20), box])
    expect(bodies(book)[1]?.[0]).toBe('WARNING, continued')
    const said = book.read[1]?.lines.find(line => line.text.startsWith('WARNING'))
    expect(said?.y).toBeCloseTo(56 + 1.5 + 6 + 8 * 1.069, 0)
    const first = book.read[1]?.lines.find(line => line.text.startsWith('inside'))
    expect(first?.x).toBeCloseTo(51 + 1.5 + 10, 0)
    expect(
      bodies(book)
        .flat()
        .filter(line => line.startsWith('inside')),
    ).toHaveLength(30)
  })

  it('is one element, and the mark is none', async () => {
    const {pdf} = await set([lines(20), box])
    expect(everyTag(pdf.tree).filter(({tag}) => tag === 'Aside')).toHaveLength(1)
    expect(pdf.artifacts.map(one => one.text)).toContain('WARNING, continued')
  })

  it('leaves no empty frame at the foot of a page', async () => {
    for (let count = 30; count < 36; count++) {
      const book = await set([lines(count), framed(lines(5, 'inside'))])
      const pages = bodies(book).map(page => page.filter(line => line.startsWith('inside')).length)
      expect(pages.filter(many => many === 1)).toEqual([])
    }
  })
})

describe('a marker beside a text', () => {
  it('stands on the baseline of its first line', async () => {
    const {read} = await set([list(item('1', lines(2, 'first')), item('2', lines(1, 'second')))])
    const texts = read[0]?.lines.map(line => line.text)
    expect(texts).toContain('1 first 1 of 2')
    expect(texts).toContain('2 second 1 of 1')
  })

  it('stands beside a picture that begins its item, also on the next page', async () => {
    const book = await set([lines(30), list(item('Q', picture(120), text('then')))])
    expect(pageOf(book, 'Q')).toBe(pageOf(book, 'then'))
    const number = book.read[1]?.lines.find(line => line.text === 'Q')
    expect(number?.y).toBeLessThan(56 + 20)
  })

  it('is heard as the label of its item', async () => {
    const {pdf} = await set([list(item('1', text('Click')), item('2', text('Wait')))])
    const items = everyTag(pdf.tree).filter(({tag}) => tag === 'LI')
    expect(items.map(({kids}) => kids.map(kid => `${kid.tag} ${kid.text.trim()}`))).toEqual([
      ['Lbl 1', 'LBody Click'],
      ['Lbl 2', 'LBody Wait'],
    ])
  })

  it('is read with a heading that it stands beside', async () => {
    const title = {...item('3', heading('Save', 2)), tag: 'Skip' as const}
    const {pdf} = await set([heading('All'), title, text('x')])
    expect(everyTag(pdf.tree).find(({tag}) => tag === 'H2')?.text).toBe('3 Save')
  })

  it('is not lost where nothing stands beside it', async () => {
    const book = await set([list(item('9'))])
    expect(pageOf(book, '9')).toBe(1)
  })
})

describe('a picture', () => {
  it('that is larger than its place is made smaller, and none is lost', async () => {
    const book = await set([lines(5), picture(2000, 1000), text('after')])
    expect(everyTag(book.pdf.tree).filter(({tag}) => tag === 'Figure')).toHaveLength(1)
    expect(pageOf(book, 'after')).toBeGreaterThan(1)
    const figure = everyTag(book.pdf.tree).find(({tag}) => tag === 'Figure')
    const box = figure?.attributes['Layout/BBox']
    const [, bottom = 0, right = 0] = Array.isArray(box) ? box : []
    expect(bottom).toBeGreaterThanOrEqual(49 - 0.1)
    expect(right).toBeLessThanOrEqual(419 - 51 + 0.1)
  })

  it('shrinks as far as it may so that its step stays whole', async () => {
    const tall = {...picture(300), least: 0.6}
    const step = {stack: [lines(10, 'a'), tall, lines(10, 'b')], keepTogether: true}
    const book = await set([lines(20), step])
    expect(pageOf(book, 'a 1 of 10')).toBe(2)
    expect(pageOf(book, 'b 10 of 10')).toBe(2)
    const figure = everyTag(book.pdf.tree).find(({tag}) => tag === 'Figure')
    expect(JSON.stringify(figure?.attributes)).toContain('BBox')
  })
})

describe('a stack that is split', () => {
  it('names itself at the top of each further page', async () => {
    const step = {
      stack: Array.from({length: 80}, (_, at) => text(`act ${at}`)),
      continued: text('3 continued'),
    }
    const book = await set([step])
    expect(bodies(book).map(page => page[0])).toEqual(['act 0', '3 continued', '3 continued'])
    expect(
      new Set(
        bodies(book)
          .flat()
          .filter(line => line.startsWith('act')),
      ).size,
    ).toBe(80)
  })
})
