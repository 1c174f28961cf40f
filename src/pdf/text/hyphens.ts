import {createRequire} from 'node:module'

/**
 * Languages whose patterns are under a licence like ours: en-us by its own permissive notice, es and
 * fr under MIT, pt under BSD-3-Clause, as their TeX sources say. Those of Russian and Turkish (LPPL)
 * and of Indonesian (GPL) are not; the other languages of the program have none, or no hyphens.
 */
const patterns: Readonly<Record<string, string>> = {
  en: 'hyphen/en-us',
  es: 'hyphen/es',
  fr: 'hyphen/fr',
  pt: 'hyphen/pt',
}

interface Hyphenation {
  hyphenateSync(text: string, options?: {readonly minWordLength: number}): string
}

/**
 * Puts soft hyphens into words of at least `shortest` letters; a language without patterns gets none.
 */
export function withHyphens(text: string, language: string, shortest: number): string {
  const name = patterns[language.split('-')[0]?.toLowerCase() ?? '']
  if (name === undefined) return text
  const {hyphenateSync}: Hyphenation = createRequire(import.meta.url)(name)
  return hyphenateSync(text, {minWordLength: shortest})
}
