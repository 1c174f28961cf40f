import type {Word} from './word-keys.ts'

/** What is counted, and has a form for each kind of number. */
const countedKeys = ['sections', 'steps', 'minutes', 'facilitator-time'] as const

export type Counted = (typeof countedKeys)[number]

/** Kinds of numbers that languages tell apart beside `other` (Unicode TR 35, plural rules). */
export const numberKinds = ['zero', 'one', 'two', 'few', 'many'] as const

/** A form of what is counted; that for `other` numbers stands under the plain key. */
export type Form = `${Counted}.${(typeof numberKinds)[number]}`

/** The words of one language; a key that a language lacks holds the English word. */
export type Words = Readonly<Record<Word, string> & Partial<Record<Form, string>>>

export function isCounted(key: string): key is Counted {
  return countedKeys.some(one => one === key)
}

/** The key of a form, or null for a kind of number that no language has. */
export function formOf(key: Counted, kind: string): Word | Form | null {
  if (kind === 'other') return key
  const known = numberKinds.find(one => one === kind)
  return known === undefined ? null : `${key}.${known}`
}
