import type {Glyph} from './glyphs.ts'
import type {Part, Unit} from './shaped.ts'

/** Some glyphs side by side, and the text that they are for. */
interface Group {
  readonly glyphs: readonly Glyph[]
  readonly start: number
  readonly end: number
}

/** What units need to know of the face and the text they come from. */
export interface UnitSetting {
  readonly rightToLeft: boolean
  /** The glyph of the space. */
  readonly blank: number
  /** Gives the shared object for a unit. */
  once(unit: Unit): Unit
}

/**
 * Shares a text out among its glyphs. What HarfBuzz calls a cluster is one unit; from left to right,
 * marks that take no room of their own belong to the letter they stand on.
 */
export function makeUnits(
  text: string,
  glyphs: readonly Glyph[],
  setting: UnitSetting,
): readonly Unit[] {
  const clusters = clustersOf(text, glyphs)
  if (setting.rightToLeft) {
    return clusters.flatMap(group => singles(text, group, setting.blank)).map(setting.once)
  }
  return withMarks(clusters).map(({glyphs: own, start, end}) =>
    setting.once(unitOf(text.slice(start, end), own)),
  )
}

/**
 * From right to left, units of one character each: readers turn such text round sign by sign, but
 * many not what is inside a ligature. Its glyph stands for the last of its characters, and blanks
 * without width on its right for those before.
 */
function singles(text: string, {glyphs, start, end}: Group, blank: number): readonly Unit[] {
  const [last = '', ...before] = [...text.slice(start, end)].reverse()
  const parts = [{glyph: blank, x: 0, y: 0}]
  return [unitOf(last, glyphs), ...before.map(one => ({text: one, parts, advance: 0}))]
}

function clustersOf(text: string, glyphs: readonly Glyph[]): readonly Group[] {
  const starts = [...new Set(glyphs.map(({cluster}) => cluster))].sort((one, other) => one - other)
  const ends = new Map(starts.map((start, at) => [start, starts[at + 1] ?? text.length]))
  const groups: Group[] = []
  for (let at = 0; at < glyphs.length; ) {
    const start = glyphs[at]?.cluster ?? 0
    let end = at + 1
    while (end < glyphs.length && glyphs[end]?.cluster === start) end++
    groups.push({glyphs: glyphs.slice(at, end), start, end: ends.get(start) ?? text.length})
    at = end
  }
  return groups
}

/** Joins marks with the letter before them. */
function withMarks(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last === undefined || takesRoom(group)) joined.push(group)
    else joined[joined.length - 1] = both(last, group)
  }
  return joined
}

function takesRoom({glyphs}: Group): boolean {
  return glyphs.some(({advance}) => advance !== 0)
}

function both(one: Group, other: Group): Group {
  return {
    glyphs: [...one.glyphs, ...other.glyphs],
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
  }
}

function unitOf(text: string, glyphs: readonly Glyph[]): Unit {
  const parts: Part[] = []
  let advance = 0
  for (const {glyph, advance: own, right, up} of glyphs) {
    parts.push({glyph, x: advance + right, y: up})
    advance += own
  }
  return {text, parts, advance}
}
