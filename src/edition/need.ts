/** What guides are for: a group of needs that a book may make a part of. */
export interface Need {
  /** From the file: `passwords`. */
  readonly name: string
  /** By BCP 47 language. */
  readonly titles: ReadonlyMap<string, string>
  /** What the part says of itself, by language; none in most. */
  readonly about: ReadonlyMap<string, string>
  /** What authors write after `Need:`, in any language. */
  readonly spellings: readonly string[]
}

/** The group of a need as an author wrote it; of several in one, the first that is known. */
export function needOf(written: string, needs: readonly Need[]): Need | undefined {
  const named = [written, ...written.split(/[,،、;]/)].map(fold)
  for (const name of named) {
    const found = needs.find(({spellings}) => spellings.some(spelling => fold(spelling) === name))
    if (found !== undefined) return found
  }
  return undefined
}

/** A text in a language, in the language without its region, or ''. */
export function textIn(texts: ReadonlyMap<string, string>, language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  return texts.get(language) ?? texts.get(primary) ?? ''
}

/** Capitals, dashes and blanks do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
