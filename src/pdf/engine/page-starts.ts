import type {PdfmakePage} from './internals.ts'
import type {LineItem} from './items.ts'
import {isItem} from './writer.ts'

/** The first running text on a page. */
export interface PageStart {
  /** Counts from 1. */
  readonly page: number
  /** Of the run that it belongs to. */
  readonly origin: unknown
  /** Signs of that origin that stand on pages before: code points but for blanks and steering signs. */
  readonly signs: number
  /** File names of the pictures that stand on the page before it. */
  readonly pictures: readonly string[]
}

/** Blanks fall away at the ends of lines; signs that steer breaks and direction come and go. */
const unseen = /[\s\p{Cf}]/gu

/**
 * Where each page begins, told by the runs that say where they come from; a page without such a run
 * is left out. What is repeated on a page for the eye alone, such as the head of a table, is skipped.
 */
export function pageStarts(pages: readonly PdfmakePage[]): readonly PageStart[] {
  const printed = new Map<unknown, number>()
  return pages.flatMap((page, at) => {
    let start: PageStart | null = null
    const pictures: string[] = []
    for (const {item} of page.items) {
      if (!isItem(item) || typeof item.owner === 'string') continue
      if (item.kind === 'picture' && start === null) pictures.push(item.image)
      for (const {origin, text} of item.kind === 'line' ? wordsOf(item) : []) {
        const signs = printed.get(origin) ?? 0
        start ??= {page: at + 1, origin, signs, pictures}
        printed.set(origin, signs + [...text].length)
      }
    }
    return start ?? []
  })
}

function wordsOf({line}: LineItem): readonly {readonly origin: unknown; readonly text: string}[] {
  return line.strips.flatMap(strip => {
    if (strip.kind !== 'text' || strip.meaning.origin === undefined) return []
    const text = strip.words.map(word => word.text.replace(unseen, '')).join('')
    return text === '' ? [] : [{origin: strip.meaning.origin, text}]
  })
}
