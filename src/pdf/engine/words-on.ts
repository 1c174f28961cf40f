import type {PdfmakePage} from './internals.ts'
import type {LineItem} from './items.ts'
import {isItem} from './writer.ts'

/** What is printed on a page, without head and foot: each line in the order it was placed. */
export function wordsOn(page: PdfmakePage | undefined): readonly string[] {
  const lines = (page?.items ?? []).flatMap(({item}) =>
    isItem(item) && item.kind === 'line' && typeof item.owner !== 'string' ? [textOf(item)] : [],
  )
  return lines.filter(line => line !== '')
}

function textOf({line}: LineItem): string {
  const words = line.strips.flatMap(strip => (strip.kind === 'text' ? strip.words : []))
  return words
    .map(({text, spaces}) => text + ' '.repeat(spaces))
    .join('')
    .trim()
}
