/** Letters of scripts that put no space between words: each is compared as a word of its own. */
const unspaced =
  '(?=[\\p{L}\\p{M}])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]'

/** Signs that belong to what a reader must type: paths, addresses, `<username>`, menus. */
const typed = '[\\\\<>@/%&=+?()$~^]'

const word = new RegExp(`${unspaced}|${typed}|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`, 'gu')

/** Signs that steer lines and directions, and are never seen. */
const unseen = /\u034f|[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** What of a text must arrive: its words, numbers and signs to type, in the digits 0-9. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, digit)
  return plain.match(word) ?? []
}

/** Decimal digits stand in rows of ten that begin at zero. */
function digit(character: string): string {
  let zero = character.codePointAt(0) ?? 0
  const value = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--
  return String((value - zero) % 10)
}
