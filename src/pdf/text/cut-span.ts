import type {Face} from '../faces/face.ts'
import {chooseFace, clusterEnd} from './choose-face.ts'
import {makePiece} from './make-piece.ts'
import {Break, type Grain, type Piece} from './piece.ts'
import {isJoined, scriptOf} from './scripts.ts'
import type {Span} from './span.ts'

/** What is known of a whole paragraph before it is cut. */
export interface Draft {
  readonly text: string
  readonly breaks: Uint8Array
  /** Null where all runs left to right. */
  readonly levels: Uint8Array | null
  readonly base: number
  /** Whether letters of several scripts must be told apart. */
  readonly scripts: boolean
  readonly missing: (character: string, span: Span) => void
}

/** Fills the place of the second half of a character that a question mark stands for. */
const invisible = '\u2060'

/** A longer stretch without a break is cut open, so that no line costs more than it shows. */
const longest = 64

/** Cuts one span of a paragraph into pieces of one face, one script and one direction. */
export function cutSpan(
  draft: Draft,
  span: Span,
  start: number,
  end: number,
  pieces: Piece[],
): void {
  const {breaks, levels, base} = draft
  let {text} = draft
  let [from, script, level] = [start, '', levels?.[start] ?? base]
  let face: Face | null = null
  let grain: Grain | null = null
  let before: Piece | null = null
  for (let at = start; at < end; ) {
    const next = Math.min(clusterEnd(text, at), end)
    const cluster = text.slice(at, next)
    const chosen: Face | null = chooseFace(cluster, span.look, face)
    if (chosen === null) {
      draft.missing(cluster, span)
      text = text.slice(0, at) + '?'.padEnd(next - at, invisible) + text.slice(next)
    }
    const own: Face | null = chosen ?? face ?? span.look.faces[0] ?? null
    const ownLevel = levels?.[at] ?? base
    const ownScript = draft.scripts ? scriptOf(text.codePointAt(at) ?? 0) : ''
    const turned = own !== face || ownLevel !== level || isParted(script, ownScript)
    if (at > from && (turned || isEnd(text, breaks, from, at))) {
      if (grain !== null) {
        before = makePiece(text, from, at, breakAt(breaks, at), grain, before)
        pieces.push(before)
      }
      from = at
      if (turned) {
        grain = null
        before = null
        script = ''
      }
    }
    face = own
    level = ownLevel
    if (ownScript !== '') script = ownScript
    if (face !== null) grain ??= grainOf(span, face, level, script)
    at = next
  }
  if (grain !== null) pieces.push(makePiece(text, from, end, breakAt(breaks, end), grain, before))
}

/** Blanks before the first letter are a piece of their own, also where no line may end after them. */
function isEnd(text: string, breaks: Uint8Array, from: number, at: number): boolean {
  const blank = text.charCodeAt(from) === 32 && text.charCodeAt(at) !== 32
  return blank || breaks[at] !== Break.never || at - from >= longest
}

function isParted(script: string, next: string): boolean {
  return script !== '' && next !== '' && next !== script
}

function grainOf(span: Span, face: Face, level: number, script: string): Grain {
  const {language, features} = span.look
  const rightToLeft = level % 2 === 1
  const shaper = face.shaper({rightToLeft, language, features})
  return {span, face, shaper, level, joined: rightToLeft || isJoined(script)}
}

function breakAt(breaks: Uint8Array, offset: number): Break {
  const found = breaks[offset]
  return found === Break.forced || found === Break.allowed ? found : Break.never
}
