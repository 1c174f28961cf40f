import type {Word} from './join-words.ts'
import type {PlacedWord, Strip} from './line.ts'

/** Spaces without a word. */
const nothing = {units: [], width: 0, lead: 0, trail: 0}

/** Makes the words that belong together one strip; `lefts` are their left edges on the line. */
export function makeStrip(words: readonly Word[], lefts: readonly number[]): Strip {
  const [first] = words
  if (first === undefined) throw new Error('a strip needs a word')
  let [left, right] = [Number.POSITIVE_INFINITY, 0]
  const placed = words.map((word, at): PlacedWord => {
    const x = lefts[at] ?? 0
    left = Math.min(left, x)
    right = Math.max(right, x + word.width)
    const {shaped, text, spaces, hyphen} = word
    return {x, shaped: shaped ?? nothing, text, spaces, hyphen}
  })
  const {span, face, level, joined} = first.grain
  const width = right - left
  if (span.thing !== undefined) return {kind: 'thing', span, x: left, width}
  return {
    kind: 'text',
    face,
    look: span.look,
    meaning: span.meaning,
    rightToLeft: level % 2 === 1,
    tracking: joined ? 0 : span.look.tracking,
    words: placed,
    x: left,
    width,
  }
}
