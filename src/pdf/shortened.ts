import {selfDirected} from '../model/steered.ts'

/** Words that must fit a line: what is longer ends after a word, with dots. */
export function shortened(words: string, letters: number): string {
  if (words.length <= letters) return words
  const cut = words.slice(0, Math.max(8, letters - 1))
  const at = cut.lastIndexOf(' ')
  return selfDirected(`${(at > cut.length / 2 ? cut.slice(0, at) : cut).trimEnd()}…`)
}
