import {expect, it} from 'vitest'
import {Canvas} from '../../src/epub/cover/canvas.ts'
import {drawCover} from '../../src/epub/cover/draw-cover.ts'
import {breakLines} from '../../src/epub/cover/lines.ts'
import {encodePng} from '../../src/epub/cover/png.ts'
import {handbook} from './fixture.ts'
import {bookIn} from './languages.ts'

/** Rows and columns of a cover, two bits a pixel: 0 black, 3 white. */
function reader(bytes: Uint8Array, width: number): (x: number, y: number) => number {
  const buffer = Buffer.from(bytes)
  const parts: Buffer[] = []
  let at = buffer.indexOf('IDAT', 0, 'latin1') + 4 + 2
  for (let last = 0; last === 0; ) {
    last = buffer.readUInt8(at)
    const length = buffer.readUInt16LE(at + 1)
    parts.push(buffer.subarray(at + 5, at + 5 + length))
    at += 5 + length
  }
  const rows = Buffer.concat(parts)
  const stride = 1 + width / 4
  return (x, y) => (rows.readUInt8(y * stride + 1 + (x >> 2)) >> (6 - 2 * (x & 3))) & 3
}

function edgeOf(pixel: (x: number, y: number) => number, columns: readonly number[]): number {
  return (
    columns.find(x => Array.from({length: 600}, (_, i) => i + 60).some(y => pixel(x, y) === 0)) ??
    -1
  )
}

const columns = Array.from({length: 1200}, (_, x) => x)

it('the title of a book written to the right begins at the left margin', async () => {
  const cover = await drawCover(handbook)
  expect(edgeOf(reader(cover.bytes, cover.width), columns)).toBeCloseTo(120, -1.5)
})

it('the title of an Arabic book begins at the right margin', async () => {
  const cover = await drawCover(bookIn('ar').handbook)
  expect(edgeOf(reader(cover.bytes, cover.width), columns.toReversed())).toBeCloseTo(1080, -1.5)
})

it.each(['my', 'km', 'bo', 'am'])('a cover in %s has its title', async language => {
  const cover = await drawCover(bookIn(language).handbook)
  expect(edgeOf(reader(cover.bytes, cover.width), columns)).toBeGreaterThan(0)
})

it('a title of any length stays on the cover', async () => {
  const title = 'An exceedingly long title of a handbook that somebody thought of at night '.repeat(
    4,
  )
  const cover = await drawCover({...handbook, title})
  const pixel = reader(cover.bytes, cover.width)
  expect(columns.some(x => x > 1090 && pixel(x, 400) === 0)).toBe(false)
})

it('a cover says of itself that it is a PNG of 3 to 4', async () => {
  const {bytes, width, height} = await drawCover(handbook)
  const buffer = Buffer.from(bytes)
  expect(buffer.toString('latin1', 1, 4)).toBe('PNG')
  expect([buffer.readUInt32BE(16), buffer.readUInt32BE(20)]).toEqual([width, height])
  expect(width * 4).toBe(height * 3)
})

it('a shape is filled once, however often its outlines cross', () => {
  const canvas = new Canvas(8, 8)
  const square = (from: number, to: number) => [from, from, to, from, to, to, from, to]
  canvas.fill([square(1, 5), square(3, 7)])
  expect(canvas.pixels[4 * 8 + 4]).toBe(0)
  expect(canvas.pixels[0]).toBe(255)
})

it('half a pixel is half as dark', () => {
  const canvas = new Canvas(4, 1)
  canvas.fill([[0.5, 0, 2, 0, 2, 1, 0.5, 1]])
  expect([...canvas.pixels]).toEqual([128, 0, 255, 255])
})

it('the smallest drawing is a whole PNG', () => {
  const bytes = Buffer.from(encodePng(new Canvas(1, 1)))
  expect(bytes.toString('latin1').match(/IHDR|IDAT|IEND/g)).toEqual(['IHDR', 'IDAT', 'IEND'])
})

it('a title breaks between words, Chinese between signs, and a word is never cut', () => {
  const width = (line: string) => line.length
  expect(breakLines('one two three', 7, width)).toEqual(['one two', 'three'])
  expect(breakLines('保存密码文件', 4, width)).toEqual(['保存密码', '文件'])
  expect(breakLines('incomprehensible', 4, width)).toEqual(['incomprehensible'])
})
