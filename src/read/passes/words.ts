/** Words of a text in lower case, without marks: for comparing and counting. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+)*/gu) ?? []
}

const unspaced =
  /[\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Lao}]/gu

/** How many words a text has; scripts without blanks between words count three letters for one. */
export function countWords(text: string): number {
  const letters = text.match(unspaced)?.length ?? 0
  return wordsOf(text.replace(unspaced, ' ')).length + Math.ceil(letters / 3)
}
