import type {Sentences} from './accessibility.ts'

/** The words that the e-book says itself; keys as in the words of a language. */
export interface Labels {
  readonly contents: string
  readonly landmarks: string
  readonly cover: string
  readonly beginning: string
  readonly pages: string
  readonly toDo: string
  readonly done: string
  readonly accessibility: Sentences
}

/** Picks our labels from the words of the book's language; a missing one is our own mistake. */
export function labelsOf(words: Readonly<Record<string, string>>): Labels {
  const word = (key: string): string => {
    const found = words[key]
    if (found === undefined) throw new Error(`the words lack ${key}`)
    return found
  }
  return {
    contents: word('contents'),
    landmarks: word('landmarks'),
    cover: word('cover'),
    beginning: word('beginning'),
    pages: word('printed-pages'),
    toDo: word('to-do'),
    done: word('done'),
    accessibility: {
      always: word('accessible-text'),
      described: word('accessible-pictures'),
      paged: word('accessible-pages'),
    },
  }
}
