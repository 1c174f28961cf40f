/** Decimal digits of any script. */
export const digits = '\\p{Nd}{1,4}'

/** A mark that closes a label: colons of several scripts, `!` and `.`. */
export const ends = '[:\uff1a\u17d6\u0589!.]'

/** A text as a regular expression that matches just this text. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The first number in a text, in any script's digits; null without one. */
export function numberIn(text: string): number | null {
  const found = /\p{Nd}+/u.exec(text)
  if (found === null) return null
  return Number([...found[0]].map(digitOf).join(''))
}

/** The ten digits of a script stand in a row, so a digit's value is its distance from the row's start. */
function digitOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 48
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--
    value++
  }
  return value
}

/** `File > Save as`: a way through menus. */
export const menuPath = /\S\s*>\s*\S/
