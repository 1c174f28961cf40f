import {supported} from './supported.ts'

/** With a capital at its start, where the script has any. */
export function capitalised(words: string, language: string): string {
  const [first = '', ...rest] = words
  return first.toLocaleUpperCase(supported(language)) + rest.join('')
}

/** Without a capital at its start, as inside a sentence. */
export function uncapitalised(words: string, language: string): string {
  const [first = '', ...rest] = words
  return first.toLocaleLowerCase(supported(language)) + rest.join('')
}
