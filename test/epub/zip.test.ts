import {createHash} from 'node:crypto'
import {inflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import JSZip from 'jszip'
import {expect, it} from 'vitest'
import {openDeflater} from '../../src/epub/zip/deflater.ts'
import {loadZlib} from '../../src/epub/zip/load-zlib.ts'
import {writeZip} from '../../src/epub/zip/write-zip.ts'

const deflate = await openDeflater(await loadZlib())
const moment = new Date('2026-03-01T10:20:30Z')

it('whatever is deflated comes out of any inflater again', () => {
  const piece = fc.uint8Array({maxLength: 3000})
  fc.assert(
    fc.property(piece, fc.integer({min: 1, max: 40}), (bytes, times) => {
      const many = Buffer.concat(Array.from({length: times}, () => bytes))
      expect(inflateRawSync(deflate(many)).equals(many)).toBe(true)
    }),
    {numRuns: 50, seed: 1},
  )
})

/** Bytes that nothing makes smaller (xorshift, 32 bits). */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at += 4) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    bytes.writeInt32LE(state, at)
  }
  return bytes
}

it('a file of any size comes out again, whatever was deflated before', () => {
  for (const size of [0, 4, 65_536, 300_000, 8, 2_000_000, 0]) {
    expect(inflateRawSync(deflate(noise(size))).equals(noise(size)), `${size}`).toBe(true)
  }
})

it('the same text gives the same bytes on every machine; a newer zlib may give others', () => {
  const words = Array.from(noise(40_000), byte => 'keep your passwords safe'.slice(byte % 24))
  const hash = createHash('sha256')
    .update(deflate(Buffer.from(words.join(' '))))
    .digest('hex')
  expect(hash).toBe('6bad8d46a484f4b551e7bb873afd7b19a903612af73b217465f8aa384f58e3f5')
})

it('another program finds every file in its order, whole and of one moment', async () => {
  const files = [
    {name: 'mimetype', bytes: Buffer.from('application/epub+zip'), stored: true},
    {name: 'a/empty.txt', bytes: Buffer.alloc(0), stored: false},
    {name: 'a/long.txt', bytes: Buffer.from('word '.repeat(50_000)), stored: false},
    {name: 'a/picture.png', bytes: Buffer.from([0x89, 0x50, 0, 255]), stored: true},
  ]
  const zip = await JSZip.loadAsync(Buffer.concat(writeZip(files, moment, deflate)), {
    checkCRC32: true,
  })
  expect(Object.keys(zip.files)).toEqual(files.map(({name}) => name))
  for (const {name, bytes} of files) {
    const found = zip.file(name)
    expect(found?.date.toISOString()).toBe('2026-03-01T10:20:30.000Z')
    expect((await found?.async('nodebuffer'))?.equals(bytes)).toBe(true)
  }
})

it('a picture is handed on as it is, not copied', () => {
  const bytes = Buffer.alloc(1000, 7)
  const pieces = writeZip([{name: 'a.png', bytes, stored: true}], moment, deflate)
  expect(pieces.some(piece => piece === bytes)).toBe(true)
})
