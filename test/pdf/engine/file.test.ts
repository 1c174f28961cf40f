import {describe, expect, it} from 'vitest'
import type {Shape, Stack} from '../../../src/pdf/engine/content.ts'
import {setBook} from '../../../src/pdf/engine/set-book.ts'
import {openFace} from '../../../src/pdf/faces/open-face.ts'
import {readInfo} from '../read-pages.ts'
import {readShapes} from '../read-shapes.ts'
import {bookWith, frame, heading, item, lines, list, picture, set, text} from './build.ts'
import {bytesOf} from './scripts.ts'
import {unpacked} from './unpacked.ts'

const content = () => [heading('Title'), list(item('1', lines(40))), picture(100), lines(50)]

describe('the file', () => {
  it('has the same bytes whenever it is made, also beside another book', async () => {
    const {bytes} = await setBook(bookWith(content()))
    const [one, other, again] = await Promise.all([
      setBook(bookWith(content())),
      setBook(bookWith([text('another book')], {title: 'Other'})),
      setBook(bookWith(content())),
    ])
    expect(Buffer.from(one.bytes).equals(bytes)).toBe(true)
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true)
    expect(other.pages).toBe(1)
  })

  it('tells its title, well written, and nothing of its making', async () => {
    const {bytes, pdf} = await set(content())
    expect(pdf.metadata).toContain('Steady &amp; calm &lt;hands&gt;')
    const info = await readInfo(bytes)
    expect(info.Title).toBe('Steady & calm <hands>')
    for (const key of ['Producer', 'Creator', 'Author', 'ModDate', 'CreationDate']) {
      expect(info[key]).toBeUndefined()
    }
    expect(Buffer.from(bytes).toString('latin1') + unpacked(bytes)).not.toMatch(
      /pdfkit|pdfmake|fontkit|\/work|\/tmp/i,
    )
  })

  it('has the date of its edition if that has one', async () => {
    const {bytes} = await set([text('x')], {date: '2031-05-06'})
    expect((await readInfo(bytes)).CreationDate).toBe('D:20310506000000Z')
  })

  it('claims to be PDF/UA only where it may', async () => {
    expect((await set([text('x')], {claim: true})).pdf.metadata).toContain('pdfuaid:part')
    expect((await set([text('x')], {claim: false})).pdf.metadata).not.toContain('pdfuaid')
  })

  it('packs its small objects, so that tags do not double it', async () => {
    const {bytes} = await set([lines(2000)])
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/ 0 obj/g)?.length,
    ).toBeLessThan(300)
  })

  it('embeds a picture once, however often it is printed', async () => {
    const once = (await set([picture(100)])).bytes.length
    const often = (await set(Array.from({length: 20}, () => picture(20)))).bytes.length
    expect(often).toBeLessThan(once + 2500)
  })

  it('holds a disc once, however many numbers stand on it, and draws it where each stands', async () => {
    const {bytes} = await set([list(item('1', text('one')), item('2', text('two')))])
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Form/g),
    ).toHaveLength(1)
    const discs = (await readShapes(bytes)).filter(({colour}) => colour === '#000000')
    const {left, top} = frame
    const baseline = top + (openFace(bytesOf(['noto-sans', 'NotoSans'])).ascent * 10) / 1000
    const y = [baseline - 10, baseline + 14 - 10]
    expect(discs).toHaveLength(2)
    discs.forEach((disc, at) => {
      expect(disc).toMatchObject({kind: 'fill', width: 14, height: 14})
      expect(disc.x).toBeCloseTo(left + 4, 2)
      expect(disc.y).toBeCloseTo(y[at] ?? 0, 2)
    })
  })

  it('draws shapes that differ in anything from stamps of their own', async () => {
    const marked = (shape: Shape): Stack => ({
      stack: [text('x')],
      hang: {width: 24, marker: {at: 0, width: 14, shapes: [shape], tag: 'Artifact'}},
    })
    const square = {shape: 'rectangle', x: 0, y: -9, width: 9, height: 9} as const
    const line = {width: 1, colour: '#000000'}
    const points = [
      {x: 0, y: 0},
      {x: 9, y: -9},
    ]
    const shapes: readonly Shape[] = [
      {...square, fill: '#000000'},
      {...square, fill: '#333333'},
      {...square, fill: '#000000', radius: 3},
      {...square, fill: '#000000', x: 1},
      {...square, line},
      {...square, line, fill: '#000000'},
      {...square, shape: 'ellipse', fill: '#000000'},
      {shape: 'polygon', points, line},
      {shape: 'polygon', points, line, open: true},
    ]
    const {bytes} = await set([...shapes, ...shapes].map(marked))
    const forms = Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype \/Form/g)
    expect(forms).toHaveLength(shapes.length)
  })

  it('moves its pages away from the fold', async () => {
    const {read} = await set([text('one'), text('two', {pageBreak: 'page'})], {gutter: 5})
    const [right, left] = ['one', 'two'].map(
      words => read.flatMap(page => page.lines).find(line => line.text === words)?.x,
    )
    expect(right).toBeCloseTo(56, 1)
    expect(left).toBeCloseTo(46, 1)
  })
})

describe('letters that no font has', () => {
  it('are told with what their run says of its origin', async () => {
    const told: unknown[] = []
    const run = {text: 'a 中 b', origin: {file: 'guides/a.txt', line: 3}}
    await set([{...text(''), text: [run]}], {
      missing: (letters, origin) => told.push([letters, origin]),
    })
    expect(told[0]).toEqual(['中', {file: 'guides/a.txt', line: 3}])
  })
})

it('progress is told while pages are filled', async () => {
  const heard: number[] = []
  await set([lines(2000)], {progress: pages => heard.push(pages)})
  expect(heard.length).toBeGreaterThan(3)
  expect(heard).toEqual([...heard].sort((one, other) => one - other))
})
