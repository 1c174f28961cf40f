import {inDigits} from './digits.ts'
import {fill} from './fill.ts'
import {supported} from './supported.ts'
import type {Counted, Words} from './words.ts'

/** A count in the words of the book: `counted('steps', 3, words, 'en')` is "3 steps". */
export function counted(key: Counted, count: number, words: Words, language: string): string {
  const kind = rulesOf(language).select(count)
  const phrase = kind === 'other' ? undefined : words[`${key}.${kind}`]
  return fill(phrase ?? words[key], {count: inDigits(String(count), language)})
}

/** Phrases with a point between them, the first with a capital letter where the script has any. */
export function pointed(phrases: readonly string[], language: string): string {
  const text = phrases.filter(phrase => phrase !== '').join(' · ')
  return text.replace(/^\p{Ll}/u, letter => letter.toLocaleUpperCase(supported(language)))
}

/** The plural rules of Unicode; never those of the computer's own language. */
function rulesOf(language: string): Intl.PluralRules {
  return new Intl.PluralRules(supported(language))
}
