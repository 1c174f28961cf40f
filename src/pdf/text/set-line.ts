import {visualOrder} from './bidi.ts'
import {joinWords, type Word} from './join-words.ts'
import type {Line, Strip} from './line.ts'
import {makeStrip} from './make-strip.ts'
import {Break, type Piece} from './piece.ts'

/** What a line must know of its paragraph. */
export interface LineSetting {
  /** Measure in points: a leader fills what is left of it. */
  readonly width: number
  /** The last line of its paragraph. */
  readonly last: boolean
  readonly rightToLeft: boolean
}

/** Sets the pieces of one line: joins what stands together, orders it for the eye, finds each place. */
export function setLine(pieces: readonly Piece[], setting: LineSetting): Line {
  const words = stretchLeader(joinWords(pieces, setting.last), setting.width)
  const final = words.at(-1)
  return {
    strips: stripsOf(words, leftsOf(words)),
    width: widthOfWords(words),
    last: setting.last || pieces.at(-1)?.break === Break.forced,
    hyphenated: final !== undefined && final.hyphen !== null,
  }
}

/** The spaces at the end of a line do not count. */
function widthOfWords(words: readonly Word[]): number {
  let width = -(words.at(-1)?.gap ?? 0)
  for (const word of words) width += word.width + word.gap
  return width
}

function stretchLeader(words: Word[], measure: number): readonly Word[] {
  const at = words.findIndex(({grain}) => grain.span.thing?.thing === 'leader')
  const leader = words[at]
  if (leader === undefined) return words
  const rest = widthOfWords(words) - leader.width
  words[at] = {...leader, width: Math.max(0, measure - rest)}
  return words
}

/** Left edge of each word; the gap of a word stands on the side where reading goes on. */
function leftsOf(words: readonly Word[]): readonly number[] {
  const final = words.at(-1)
  const order = visualOrder(words)
  const lefts: number[] = []
  let x = 0
  for (const word of order) {
    const gap = word === final ? 0 : word.gap
    lefts.push(word.level % 2 === 1 ? x + gap : x)
    x += word.width + gap
  }
  if (order === words) return lefts
  const places = new Map(order.map((word, at) => [word, lefts[at] ?? 0]))
  return words.map(word => places.get(word) ?? 0)
}

/** As a copy, since a list that grew holds room for more, and a book keeps all its lines. */
function stripsOf(words: readonly Word[], lefts: readonly number[]): readonly Strip[] {
  const strips: Strip[] = []
  for (let at = 0; at < words.length; ) {
    let end = at + 1
    while (end < words.length && belongs(words[at], words[end])) end++
    strips.push(makeStrip(words.slice(at, end), lefts.slice(at, end)))
    at = end
  }
  return strips.slice()
}

function belongs(first: Word | undefined, next: Word | undefined): boolean {
  if (first === undefined || next === undefined) return false
  const [one, other] = [first.grain, next.grain]
  return (
    (one === other ||
      (one.span === other.span &&
        one.face === other.face &&
        one.level === other.level &&
        one.joined === other.joined)) &&
    one.span.thing === undefined
  )
}
