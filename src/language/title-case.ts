import {supported} from './supported.ts'

/** A word set in capitals as it stands in running text: "DANGER" is "Danger", where a script has cases. */
export function titleCase(word: string, language: string): string {
  const known = supported(language)
  if (word !== word.toLocaleUpperCase(known)) return word
  const [first = '', ...rest] = word
  return first + rest.join('').toLocaleLowerCase(known)
}
