import {crc32} from 'node:zlib'

/** A drawing in grey: one byte a pixel, 0 black to 255 white, row by row. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Four greys: enough for soft edges at 1,200 pixels, and half the bytes of sixteen. */
const bits = 2
const step = 85

/** What is drawn in this shade is of the accent where a picture has one; else dark grey. */
export const accentShade = step

/** Colours of a picture, `#rrggbb`. */
export interface Palette {
  readonly ink: string
  readonly accent: string
  readonly paper: string
}

/**
 * PNG with stored, not deflated, rows: the zip of the book deflates them, always with the same
 * program, while the one inside Node.js changes its bytes from version to version.
 */
export function encodePng(drawing: Drawing, palette?: Palette): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(drawing.width, 0)
  header.writeUInt32BE(drawing.height, 4)
  header.writeUInt8(bits, 8)
  header.writeUInt8(palette === undefined ? 0 : 3, 9)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', coloursOf(palette))]),
    chunk('IDAT', stored(rowsOf(drawing))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** In the order of the shades: ink, accent, the soft edge between ink and paper, paper. */
function coloursOf({ink, accent, paper}: Palette): Buffer {
  const [black, white] = [Buffer.from(ink.slice(1), 'hex'), Buffer.from(paper.slice(1), 'hex')]
  const edge = white.map((light, i) => Math.round((light * 2 + (black[i] ?? 0)) / 3))
  return Buffer.concat([black, Buffer.from(accent.slice(1), 'hex'), edge, white])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** Each row begins with its filter, 0; four pixels share a byte, the left one in the highest bits. */
function rowsOf({width, height, pixels}: Drawing): Buffer {
  const stride = 1 + Math.ceil(width / 4)
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * stride + 1 + (x >> 2)
      const grey = Math.round((pixels[y * width + x] ?? 255) / step)
      rows[at] = (rows[at] ?? 0) | (grey << (6 - 2 * (x & 3)))
    }
  }
  return rows
}

/** A zlib stream of stored blocks (RFC 1950, RFC 1951 §3.2.4), at most 65,535 bytes each. */
function stored(bytes: Buffer): Buffer {
  const parts = [Buffer.from([0x78, 0x01])]
  for (let at = 0; at < bytes.length; at += 0xffff) {
    const block = bytes.subarray(at, at + 0xffff)
    const head = Buffer.alloc(5)
    head.writeUInt8(at + block.length >= bytes.length ? 1 : 0, 0)
    head.writeUInt16LE(block.length, 1)
    head.writeUInt16LE(block.length ^ 0xffff, 3)
    parts.push(head, Buffer.from(block))
  }
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(adler32(bytes), 0)
  return Buffer.concat([...parts, sum])
}

function adler32(bytes: Buffer): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return high * 65_536 + low
}
