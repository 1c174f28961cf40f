import {isSpace} from '../file/bytes.ts'
import {Lexer, type Token} from '../file/lexer.ts'
import {readValue} from '../file/read-value.ts'
import type {Resolve, Value} from '../file/value.ts'

/** An operator of a content stream with what stands before it. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly Value[]
}

/** More operands than any operator takes are forgotten, first ones first. */
const most = 64

/** Cuts a content stream into its operations; an inline picture is one operation named `EI`. */
export function* operationsOf(bytes: Uint8Array, resolve: Resolve): Generator<Operation> {
  const lexer = new Lexer(bytes)
  const reading = {resolve, id: 0}
  let operands: Value[] = []
  for (;;) {
    const start = lexer.at
    const token = lexer.next()
    if (typeof token === 'object' && token.kind === 'end') return
    const word = typeof token === 'object' && token.kind === 'word' ? token.word : undefined
    if (word === undefined || startsValue(word)) {
      lexer.at = word === undefined ? lexer.at : start
      operands.push(plain(token) ?? readValue(lexer, reading))
      if (operands.length > most) operands.shift()
      continue
    }
    if (word === 'ID') skipPicture(lexer)
    if (word !== 'BI' && !strayMarks.has(word)) {
      yield {operator: word === 'ID' ? 'EI' : word, operands}
    }
    operands = []
  }
}

/** A number, name or text is its own value; references do not stand in content. */
function plain(token: Token): Value | undefined {
  return typeof token === 'number' || token.kind === 'name' || token.kind === 'text'
    ? token
    : undefined
}

const strayMarks = new Set([']', '>>', '>', ')', '{', '}'])

function startsValue(word: string): boolean {
  return word === '[' || word === '<<' || word === 'true' || word === 'false' || word === 'null'
}

/** Goes behind the bytes of an inline picture: to an `EI` between white space that no binary follows. */
function skipPicture(lexer: Lexer): void {
  const {bytes} = lexer
  for (let at = lexer.at + 1; at < bytes.length; at++) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49) continue
    const ends = at + 2 >= bytes.length || isSpace(bytes[at + 2])
    const next = bytes.subarray(at + 2, at + 12)
    if (isSpace(bytes[at - 1]) && ends && next.every(byte => byte < 128)) {
      lexer.at = at + 2
      return
    }
  }
  lexer.at = bytes.length
}
