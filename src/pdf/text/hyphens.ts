import {createRequire} from 'node:module'

/** Languages with patterns under a free licence (en-us, es, fr, pt: permissive or MIT; ru: LPPL). */
const patterns: Readonly<Record<string, string>> = {
  en: 'hyphen/en-us',
  es: 'hyphen/es',
  fr: 'hyphen/fr',
  pt: 'hyphen/pt',
  ru: 'hyphen/ru',
}

interface Hyphenation {
  hyphenateSync(text: string, options?: {readonly minWordLength: number}): string
}

/** Puts soft hyphens into the longer words of a text; a language without patterns gets none. */
export function withHyphens(text: string, language: string): string {
  const name = patterns[language.split('-')[0]?.toLowerCase() ?? '']
  if (name === undefined) return text
  const {hyphenateSync}: Hyphenation = createRequire(import.meta.url)(name)
  return hyphenateSync(text, {minWordLength: 7})
}
