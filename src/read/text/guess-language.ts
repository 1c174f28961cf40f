/** Scripts that are the mark of one language, or of the one that is likeliest in our guides. */
const languages: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Tibetan}/gu, 'bo'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
]

/** The language of a text whose header does not say it, by its script; English for Latin letters. */
export function guessLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = languages.find(([script]) => (text.match(script)?.length ?? 0) > letters / 2)
  return found?.[1] ?? 'en'
}
