import {inflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import JSZip from 'jszip'
import {expect, it} from 'vitest'
import {Deflater} from '../../src/epub/zip/deflater.ts'
import {writeZip} from '../../src/epub/zip/write-zip.ts'

const moment = new Date('2026-03-01T10:20:30Z')

it('whatever is deflated comes out of any inflater again', () => {
  const deflater = new Deflater()
  const piece = fc.uint8Array({maxLength: 3000})
  fc.assert(
    fc.property(piece, fc.integer({min: 1, max: 40}), (bytes, times) => {
      const many = Buffer.concat(Array.from({length: times}, () => bytes))
      expect(inflateRawSync(deflater.deflate(many)).equals(many)).toBe(true)
    }),
    {numRuns: 50, seed: 1},
  )
})

it('another program finds every file in its order, whole and of one moment', async () => {
  const files = [
    {name: 'mimetype', bytes: Buffer.from('application/epub+zip'), stored: true},
    {name: 'a/empty.txt', bytes: Buffer.alloc(0), stored: false},
    {name: 'a/long.txt', bytes: Buffer.from('word '.repeat(50_000)), stored: false},
    {name: 'a/picture.png', bytes: Buffer.from([0x89, 0x50, 0, 255]), stored: true},
  ]
  const zip = await JSZip.loadAsync(Buffer.concat(writeZip(files, moment)), {checkCRC32: true})
  expect(Object.keys(zip.files)).toEqual(files.map(({name}) => name))
  for (const {name, bytes} of files) {
    const found = zip.file(name)
    expect(found?.date.toISOString()).toBe('2026-03-01T10:20:30.000Z')
    expect((await found?.async('nodebuffer'))?.equals(bytes)).toBe(true)
  }
})

it('a picture is handed on as it is, not copied', () => {
  const bytes = Buffer.alloc(1000, 7)
  const pieces = writeZip([{name: 'a.png', bytes, stored: true}], moment)
  expect(pieces.some(piece => piece === bytes)).toBe(true)
})
