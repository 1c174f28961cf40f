import {Lexer, type Token} from '../file/lexer.ts'
import {readValue} from '../file/read-value.ts'
import type {Value} from '../file/value.ts'
import {numberOf} from './codes.ts'

/** Codes from `low` to `high`, and what the first of them leads to. */
export interface Range {
  readonly low: number
  readonly high: number
  readonly to: Value
}

/** Told of what stands in a character map, in its order. */
interface Found {
  readonly space: (low: Uint8Array, high: Uint8Array) => void
  readonly cid: (range: Range) => void
  readonly text: (range: Range) => void
  readonly use: (name: string) => void
  readonly define: (key: string, value: Value) => void
}

const sections = /^end(codespacerange|cidrange|cidchar|bfrange|bfchar)$/

/** Runs through a CMap file, which is a program in PostScript of a few words. */
export function walkCmap(bytes: Uint8Array, found: Found): void {
  const lexer = new Lexer(bytes)
  let stack: Value[] = []
  for (;;) {
    const start = lexer.at
    const token: Token = lexer.next()
    if (typeof token === 'object' && token.kind === 'end') return
    if (
      typeof token !== 'object' ||
      token.kind !== 'word' ||
      token.word === '[' ||
      token.word === '<<'
    ) {
      lexer.at = start
      stack.push(readValue(lexer, {resolve: value => value, id: 0}))
      continue
    }
    const section = sections.exec(token.word)?.[1]
    const last = stack.at(-1) ?? null
    if (section) tell(section, stack, found)
    else if (token.word === 'usecmap') found.use(textual(last) ?? '')
    else if (token.word === 'def') define(stack, found)
    if (!/^(dup|begin|dict|findresource|currentdict)$/.test(token.word)) stack = []
  }
}

function define(stack: readonly Value[], found: Found): void {
  const value = stack.at(-1) ?? null
  const key = textual(stack.at(-2)) ?? ''
  if (typeof value === 'object' && value?.kind === 'dictionary') {
    for (const inside of value.keys()) found.define(inside, value.get(inside))
  }
  found.define(key, value)
}

function tell(section: string, stack: readonly Value[], found: Found): void {
  const wide = section.endsWith('range')
  const width = section === 'codespacerange' || section.endsWith('char') ? 2 : 3
  for (let at = 0; at + width <= stack.length; at += width) {
    const low = bytesOf(stack[at])
    const high = wide ? bytesOf(stack[at + 1]) : low
    const to = stack[at + width - 1] ?? null
    if (section === 'codespacerange') found.space(low, high)
    else {
      const range = {low: numberOf(low), high: numberOf(high), to}
      if (section.startsWith('cid')) found.cid(range)
      else found.text(range)
    }
  }
}

function bytesOf(value: Value | undefined): Uint8Array {
  return typeof value === 'object' && value?.kind === 'text' ? value.bytes : new Uint8Array()
}

/** A name or a string as text. */
export function textual(value: Value | undefined): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (value.kind === 'name') return value.name
  return value.kind === 'text' ? Buffer.from(value.bytes).toString('latin1') : undefined
}
