import {escapePattern} from './patterns.ts'

/** Scripts that put no blanks between words, so that a word may touch the next one. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}\\p{Script=Lao}'

const endsUnspaced = new RegExp(`[${unspaced}]\\p{M}*$`, 'u')
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** A regular expression for any of some phrases as whole words; the longest that fits is taken. */
export function anyPhrase(phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst.length === 0 ? '(?!)' : `(?:${longestFirst.map(whole).join('|')})`
}

/** Neither a letter nor the mark of one may touch a phrase, in scripts that part their words. */
function whole(phrase: string): string {
  const before = startsUnspaced.test(phrase) ? '' : '(?<![\\p{L}\\p{M}-])'
  const isOpen = endsUnspaced.test(phrase) || /['\u2019]$/.test(phrase)
  return `${before}${escapePattern(phrase).replace(/ /g, '\\s+')}${isOpen ? '' : '(?![\\p{L}\\p{M}])'}`
}
