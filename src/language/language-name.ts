import {supported} from './supported.ts'

/** What a language is called by those who speak it ("español"), or in English where the runtime does not know. */
export function languageName(language: string): string {
  const primary = language.split('-')[0] ?? language
  try {
    const names = new Intl.DisplayNames([supported(language), 'en'], {type: 'language'})
    return (names.of(primary) ?? '').replace(/་$/, '')
  } catch {
    return ''
  }
}
