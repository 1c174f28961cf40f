/** Compares two titles as the alphabet of a language orders them; numbers by their value. */
export function inAlphabet(language: string): (one: string, other: string) => number {
  const collator = new Intl.Collator(known(language), {numeric: true, ignorePunctuation: true})
  return (one, other) =>
    collator.compare(withoutArticle(one, language), withoutArticle(other, language)) ||
    (one < other ? -1 : one > other ? 1 : 0)
}

function known(language: string): string {
  try {
    return Intl.Collator.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** An Arabic word is looked up without its article. */
function withoutArticle(title: string, language: string): string {
  return /^ar\b/i.test(language) ? title.replace(/^ال(?=\p{L}{2})/u, '') : title
}

/** What stands before the first letter: quotation marks, brackets, digits have a group of their own. */
const before = /^[^\p{L}\p{N}]+/u

/**
 * The letter that an index lists a title under: without accents and hidden signs, as a capital. Thai
 * is looked up by its first consonant, Ethiopic by the row of its syllable, Chinese by its sound.
 */
export function initialOf(title: string, language: string): string {
  const word = withoutArticle(title, language)
    .normalize('NFD')
    .replace(before, '')
    .replace(/^[\u0e40-\u0e44]/, '')
  const [first = ''] = word.normalize('NFC').replace(/^(.)\p{M}+/u, '$1')
  if (first === '' || /\p{N}/u.test(first)) return '0–9'
  if (/\p{Script=Han}/u.test(first)) return soundOf(first, language)
  const code = first.codePointAt(0) ?? 0
  if (code >= 0x1200 && code < 0x1380) return String.fromCodePoint(code - (code % 8))
  const [base = first] = first.normalize('NFD')
  return kept(first, language)
    ? first.toLocaleUpperCase(language)
    : base.toLocaleUpperCase(language)
}

/** Letters with a mark that the language's alphabet has as letters of their own. */
const own: Readonly<Record<string, string>> = {
  es: 'ñ',
  fa: 'آ',
  ru: 'йё',
  tr: 'çğıöşüi',
  vi: 'ăâđêôơư',
}

function kept(letter: string, language: string): boolean {
  const letters = own[language.toLowerCase().split('-')[0] ?? ''] ?? ''
  return letters.includes(letter.toLocaleLowerCase(language))
}

/** The first character of each letter in the order of Chinese by sound, A to Z without I, U and V. */
const sounds = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀']
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ'

function soundOf(character: string, language: string): string {
  const order = inAlphabet(language.startsWith('zh') ? language : 'zh')
  const at = sounds.findLastIndex(sound => order(sound, character) <= 0)
  return letters[Math.max(0, at)] ?? character
}
