import {escapePattern} from './patterns.ts'

/** Scripts that put no blanks between words, so that a word may touch the next one. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}\\p{Script=Lao}'

const endsUnspaced = new RegExp(`[${unspaced}]\\p{M}*$`, 'u')
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/**
 * A regular expression for any of some phrases as whole words; the longest that fits is taken.
 * Neighbours with the same bounds share them: the classes of letters are what is slow to compile.
 */
export function anyPhrase(phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (longestFirst.length === 0) return '(?!)'
  const runs: {readonly bounds: Bounds; readonly words: string[]}[] = []
  for (const phrase of longestFirst) {
    const bounds = boundsOf(phrase)
    const run = runs.at(-1)
    const word = escapePattern(phrase).replace(/ /g, '\\s+')
    if (run?.bounds.before === bounds.before && run.bounds.after === bounds.after) {
      run.words.push(word)
    } else runs.push({bounds, words: [word]})
  }
  const whole = runs.map(
    ({bounds, words}) => `${bounds.before}(?:${words.join('|')})${bounds.after}`,
  )
  return `(?:${whole.join('|')})`
}

interface Bounds {
  readonly before: string
  readonly after: string
}

/** Neither a letter nor the mark of one may touch a phrase, in scripts that part their words. */
function boundsOf(phrase: string): Bounds {
  const isOpen = endsUnspaced.test(phrase) || /['\u2019]$/.test(phrase)
  return {
    before: startsUnspaced.test(phrase) ? '' : '(?<![\\p{L}\\p{M}-])',
    after: isOpen ? '' : '(?![\\p{L}\\p{M}])',
  }
}
