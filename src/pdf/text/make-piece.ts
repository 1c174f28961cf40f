import {object, steering} from './characters.ts'
import {type Break, type Grain, type Piece, widthOf} from './piece.ts'

const needsCare = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc]/

/**
 * Makes the stretch of a text from `start` to `end` a piece. Spaces are shaped with the words beside
 * them; the gap of the piece before learns how its last space kerns with this one.
 */
export function makePiece(
  text: string,
  start: number,
  end: number,
  breaks: Break,
  grain: Grain,
  before: Piece | null,
): Piece {
  let core = end
  if (text.charCodeAt(core - 1) === 10) core--
  const spaced = core
  while (core > start && text.charCodeAt(core - 1) === 32) core--
  const spaces = spaced - core
  const raw = text.slice(start, core)
  const careful = needsCare.test(raw)
  if (careful && raw.includes(object)) return thingPiece(breaks, grain, spaces)
  const letters = careful ? raw.replace(steering, '') : raw
  const soft = careful && raw.endsWith('\u00ad')
  const gap = spaceWidth(grain, spaces)
  if (letters === '') {
    return {grain, text: '', shaped: null, width: 0, spaces, gap, break: breaks, soft}
  }
  const lead = before !== null && text.charCodeAt(start - 1) === 32 ? ' ' : ''
  const padded = lead + letters + (spaces > 0 ? ' ' : '')
  const shaped = grain.joined
    ? grain.shaper.shape(padded, {
        before: joining(text, start - 1),
        after: spaces > 0 ? '' : joining(text, end),
      })
    : grain.shaper.shape(padded)
  const unit = grain.span.look.size / 1000
  const {space} = grain.face
  if (lead !== '' && before !== null) before.gap += (shaped.lead - space) * unit
  return {
    grain,
    text: letters,
    shaped,
    width: widthOf(shaped, grain),
    spaces,
    gap: spaces > 0 ? gap + (shaped.trail - space) * unit : 0,
    break: breaks,
    soft,
  }
}

function thingPiece(breaks: Break, grain: Grain, spaces: number): Piece {
  const width = grain.span.thing?.width ?? 0
  const gap = spaceWidth(grain, spaces)
  return {grain, text: '', shaped: null, width, spaces, gap, break: breaks, soft: false}
}

/** The letter at an offset, if letters beside it may join it. */
function joining(text: string, offset: number): string {
  const letter = text.charAt(offset)
  return /[\p{L}\p{M}\u200c\u200d]/u.test(letter) ? letter : ''
}

function spaceWidth({span: {look}, face}: Grain, spaces: number): number {
  return spaces === 0 ? 0 : spaces * (face.space * (look.size / 1000) + look.tracking)
}
