import {loadWords} from '../../src/language/load-words.ts'
import {wordsIn} from './words-in.ts'

/** What a book may say besides its guides: its own words, facts of the headers, addresses, numbers. */
export async function furnitureOf(
  language: string,
  templates: string,
  texts: readonly string[],
): Promise<ReadonlySet<string>> {
  const own = await Promise.all(['en', language].map(one => loadWords(one, [templates], () => {})))
  const said = own.flatMap(words => Object.values(words))
  const headers = texts.map(text => text.replace(/^\ufeff/, '').split(/\n\s*\n/)[0] ?? '')
  const addresses = texts.flatMap(text => text.match(/https?:[^\s()<>]+|\]\([^()]*\)/g) ?? [])
  const all = [...said, ...headers, ...addresses, ...monthsOf(language), ...signs]
  return new Set(all.flatMap(wordsIn).map(word => word.toLowerCase()))
}

/** A date of a header is printed with the name of its month. */
function monthsOf(language: string): readonly string[] {
  const name = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', year: 'numeric'})
  return Array.from({length: 12}, (_, month) => name.format(new Date(2026, month, 1)))
}

/** Marks of an address and the way to a page, and what the plain text says with signs. */
const signs = ['https www securityinabox.org / > = @ + & % ( ) ? ~ $ ^']

/** The words that are neither furniture nor numbers. */
export function strange(words: readonly string[], furniture: ReadonlySet<string>) {
  return words.filter(word => !furniture.has(word.toLowerCase()) && !/^\d+$/.test(word))
}
