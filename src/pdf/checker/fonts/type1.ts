import {latin1} from '../file/bytes.ts'
import type {Program} from './program.ts'

/** Reads a Type 1 font: its names, widths and own encoding; throws where it has no outlines. */
export function readType1(bytes: Uint8Array): Program {
  const text = latin1(bytes)
  const start = text.indexOf('eexec')
  if (start < 0) throw new Error('no encrypted part')
  const clear = text.slice(0, start)
  const secret = latin1(decrypt(secretOf(bytes, start + 5), 55665, 4))
  const padding = Number(/\/lenIV\s+(\d+)/.exec(secret)?.[1] ?? 4)
  const widths = widthsOf(secret, padding)
  if (widths.size === 0) throw new Error('no outlines')
  const names = [...widths.keys()]
  const unit = Number(/\/FontMatrix\s*\[\s*([-\d.eE]+)/.exec(clear)?.[1] ?? 0.001) * 1000
  const encoding = encodingIn(clear)
  return {
    glyphs: names.length,
    widthOf: glyph => {
      const width = widths.get(names[glyph] ?? '')
      return width === undefined ? undefined : width * unit
    },
    glyphNamed: name => (widths.has(name) ? names.indexOf(name) : undefined),
    names,
    glyphOfCid: () => undefined,
    cids: [],
    maps: [],
    builtIn: code => encoding.get(code),
  }
}

/** The encrypted part, which may be written in hexadecimal. */
function secretOf(bytes: Uint8Array, start: number): Uint8Array {
  let at = start
  while ([32, 10, 13, 9].includes(bytes[at] ?? 0)) at++
  const head = latin1(bytes.subarray(at, at + 4))
  if (!/^[0-9a-fA-F]{4}$/.test(head)) return bytes.subarray(at)
  return Buffer.from(latin1(bytes.subarray(at)).replace(/\s+/g, ''), 'hex')
}

/** The cipher of Type 1 (Adobe Type 1 Font Format, 7.1); the first bytes are chance and thrown away. */
function decrypt(bytes: Uint8Array, key: number, chance: number): Uint8Array {
  let state = key
  const plain = bytes.map(byte => {
    const value = byte ^ (state >> 8)
    state = ((byte + state) * 52845 + 22719) & 0xffff
    return value
  })
  return plain.subarray(chance)
}

/** `/A 123 RD <123 bytes> ND`: the name and outline of each glyph. */
function widthsOf(secret: string, padding: number): ReadonlyMap<string, number> {
  const widths = new Map<string, number>()
  const start = secret.indexOf('/CharStrings')
  const pattern = /\/(\S+)\s+(\d+)\s+(?:RD|-\||\S+) /g
  pattern.lastIndex = secret.indexOf('begin', start)
  if (start < 0) return widths
  for (let found = pattern.exec(secret); found; found = pattern.exec(secret)) {
    const from = pattern.lastIndex
    const outline = Buffer.from(secret.slice(from, from + Number(found[2])), 'latin1')
    widths.set(found[1] ?? '', widthIn(decrypt(outline, 4330, padding)))
    pattern.lastIndex = from + Number(found[2])
  }
  return widths
}

/** An outline begins with `sidebearing width hsbw` or `x y width 0 sbw`, perhaps with a division. */
function widthIn(outline: Uint8Array): number {
  const stack: number[] = []
  for (let at = 0; at < outline.length; ) {
    const first = outline[at++] ?? 0
    if (first === 13) return stack[1] ?? 0
    if (first === 12) {
      const second = outline[at++] ?? 0
      if (second === 7) return stack[2] ?? 0
      const [over = 1, under = 0] = [stack.pop(), stack.pop()]
      if (second === 12) stack.push(under / over)
    } else if (first === 255) {
      const four = Buffer.from(outline.subarray(at, at + 4))
      stack.push(four.length === 4 ? four.readInt32BE() : 0)
      at += 4
    } else if (first >= 251) stack.push(-(first - 251) * 256 - (outline[at++] ?? 0) - 108)
    else if (first >= 247) stack.push((first - 247) * 256 + (outline[at++] ?? 0) + 108)
    else if (first >= 32) stack.push(first - 139)
    else return 0
  }
  return 0
}

function encodingIn(clear: string): ReadonlyMap<number, string> {
  const entries = clear.matchAll(/dup\s+(\d+)\s*\/(\S+)\s+put/g)
  return new Map([...entries].map(entry => [Number(entry[1]), entry[2] ?? ''] as const))
}
