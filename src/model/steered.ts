/** Unseen letters of a direction: a sign between one and a letter of that direction runs with them. */
const mark = {ltr: '\u200e', rtl: '\u200f'} as const

type Direction = keyof typeof mark

const rightToLeft =
  /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const leftToRight =
  /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The direction of all letters of a text; null where it has none, or some of each. */
export function directionIn(text: string): Direction | null {
  const [right, left] = [rightToLeft.test(text), leftToRight.test(text)]
  if (right === left) return null
  return right ? 'rtl' : 'ltr'
}

/**
 * A text whose signs keep their sides wherever it is set: without an unseen letter at its ends, the
 * `!` of "Stop!" would stand before the word in a line of Arabic.
 */
export function selfDirected(text: string): string {
  const own = directionIn(text)
  if (own === null) return text
  return `${needsStart(text, own) ? mark[own] : ''}${text}${needsEnd(text) ? mark[own] : ''}`
}

/** The same where the text stands among letters of this direction, if its own is another. */
export function steered(text: string, around: Direction): string {
  return isForeign(text, around) ? selfDirected(text) : text
}

/** Whether a text has letters of the other direction, and no others. */
export function isForeign(text: string, around: Direction): boolean {
  if (around === 'ltr' && !rightToLeft.test(text)) return false
  const own = directionIn(text)
  return own !== null && own !== around
}

/** Digits and signs belong to what is before them; at the start that is the other direction. */
function needsStart(text: string, own: Direction): boolean {
  const first = /^./u.exec(text)?.[0] ?? ''
  return first !== mark[own] && !/[\p{L}\p{M}]/u.test(first)
}

function needsEnd(text: string): boolean {
  const last = /.$/u.exec(text)?.[0] ?? ''
  return !/[\p{L}\p{M}\p{N}\u200e\u200f]/u.test(last)
}

/** What runs from left to right but does not begin with a letter: `7-Zip`, `.onion`, `/etc`. */
const name = /(?<![\p{L}\p{M}\p{N}\u200e])(?:[.#@$~\\/]+|\d[\d.]*-?)(?=[A-Za-z])/gu

/** What ends in signs of its own: `C++`, `C#`. */
const ending = /(?<=\b[A-Z])(?:\+\+|#)(?![\p{L}\p{N}])/gu

/** Telephone numbers, and others of three groups or more such as 2026-11-25. */
const groups =
  /(?<![\p{L}\p{M}\p{N}\u200e+-])(?:\+\p{Nd}[\p{Nd} \u00a0().-]*\p{Nd}|\p{Nd}+(?:-\p{Nd}+){2,})(?![\p{L}\p{N}-])/gu

/** A sentence written from right to left, in which such names and numbers keep their order. */
export function withWholes(sentence: string): string {
  return sentence
    .replace(name, `${mark.ltr}$&`)
    .replace(ending, `$&${mark.ltr}`)
    .replace(groups, number => mark.ltr + number.replace(gap, `${mark.ltr}$&${mark.ltr}`))
}

/** Signs between digits of the Arabic row, which run from right to left else (rule N1 of UAX #9). */
const gap = /(?<=[\u0660-\u0669])[^\p{Nd}]+(?=[\u0660-\u0669])/gu
