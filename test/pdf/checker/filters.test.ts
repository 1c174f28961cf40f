import {deflateSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {ascii85, asciiHex} from '../../../src/pdf/checker/file/filters/ascii.ts'
import {decodeStream} from '../../../src/pdf/checker/file/filters/decode-stream.ts'
import {flate} from '../../../src/pdf/checker/file/filters/flate.ts'
import {lzw} from '../../../src/pdf/checker/file/filters/lzw.ts'
import {unpredict} from '../../../src/pdf/checker/file/filters/predictor.ts'
import {runLength} from '../../../src/pdf/checker/file/filters/run-length.ts'
import {Dict, type Value} from '../../../src/pdf/checker/file/value.ts'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const dict = (entries: Readonly<Record<string, Value>>) =>
  new Dict(new Map(Object.entries(entries)), value => value)

/** Packs bytes as LZW with codes that grow from 9 to 12 bits: the other way of what is tested. */
function packLzw(bytes: Uint8Array): Buffer {
  const out: number[] = []
  let held = 0n
  let bits = 0n
  const put = (code: number, width: number) => {
    held = (held << BigInt(width)) | BigInt(code)
    bits += BigInt(width)
    while (bits >= 8n) {
      bits -= 8n
      out.push(Number((held >> bits) & 255n))
    }
    held &= (1n << bits) - 1n
  }
  let table = new Map<string, number>()
  let width = 9
  const reset = () => {
    table = new Map(Array.from({length: 256}, (_, code) => [String.fromCharCode(code), code]))
    width = 9
  }
  reset()
  put(256, 9)
  let current = ''
  let next = 258
  for (const byte of bytes) {
    const longer = current + String.fromCharCode(byte)
    if (table.has(longer)) {
      current = longer
      continue
    }
    put(table.get(current) ?? 0, width)
    table.set(longer, next++)
    if (next + 0 > (1 << width) - 1 && width < 12) width++
    if (next > 4090) {
      put(256, width)
      reset()
      next = 258
    }
    current = String.fromCharCode(byte)
  }
  put(table.get(current) ?? 0, width)
  put(257, width)
  put(0, 8)
  return Buffer.from(out)
}

describe('packed streams are unpacked', () => {
  it('from LZW, as in the example of the standard', () => {
    const packed = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01)
    expect([...lzw(packed)]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
  })

  it('from LZW with long codes', () => {
    const text = Array.from({length: 6000}, (_, at) => `${at * 7919}`).join(' ')
    expect(textOf(lzw(packLzw(bytesOf(text))))).toBe(text)
  })

  it('from hexadecimal, an odd digit filled up', () => {
    expect(textOf(asciiHex(bytesOf('48 65 6C6c 6f7>')))).toBe('Hellop')
  })

  it('from base 85, with zeros and a short end', () => {
    expect(textOf(ascii85(bytesOf('87cURD_*#4DfTZ)\n~>')))).toBe('Hello, World')
    expect([...ascii85(bytesOf('z5l~>'))]).toEqual([0, 0, 0, 0, 65])
  })

  it('from run lengths', () => {
    expect(textOf(runLength(Uint8Array.of(2, 97, 98, 99, 254, 100, 128, 1)))).toBe('abcddd')
  })

  it('from a damaged deflation, as far as it goes', () => {
    const packed = deflateSync(Buffer.from('words '.repeat(1000)))
    expect(textOf(flate(packed.subarray(0, packed.length - 6)))).toMatch(/^words words /)
    expect(flate(bytesOf('no deflation'))).toHaveLength(0)
  })

  it('from every PNG predictor', () => {
    const rows = [0, 1, 2, 3, 4].map(filter => [filter, 1, 2, 3, 4])
    const settings = dict({Predictor: 15, Columns: 4})
    expect([...unpredict(Uint8Array.from(rows.flat()), settings)]).toEqual([
      1, 2, 3, 4, 1, 3, 6, 10, 2, 5, 9, 14, 2, 5, 10, 16, 3, 7, 13, 20,
    ])
  })

  it('through several filters in turn', () => {
    const packed = bytesOf(`${deflateSync(Buffer.from('words')).toString('hex')}>`)
    const names = ['ASCIIHexDecode', 'FlateDecode'].map(name => ({kind: 'name', name}) as const)
    const stream = {
      kind: 'stream',
      bytes: packed,
      dict: dict({Filter: {kind: 'list', items: names}}),
    } as const
    expect(textOf(decodeStream(stream))).toBe('words')
  })
})
