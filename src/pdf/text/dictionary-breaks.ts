/** Languages whose words are not parted by spaces, with the letters they are written in. */
const unspaced = [
  ['th', /[\u0e00-\u0e7f]+/gu],
  ['lo', /[\u0e80-\u0eff]+/gu],
  ['my', /[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u200c\u200d]+/gu],
  ['km', /[\u1780-\u17ff\u200c\u200d]+/gu],
] as const

const any = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]/

/**
 * Signs that no line begins with: marks, repeaters and full stops of these scripts, and the
 * Burmese signs U+104A to U+104F, though the word list parts some of them from the word before.
 */
const neverFirst = /[\p{M}\u0e2f\u0e46\u0eaf\u0ec6\u104a-\u104f\u17d4-\u17da\u200c\u200d]/u

const segmenters = new Map<string, Intl.Segmenter>()

/** The Khmer sign that says a word twice: the word list knows words without it only. */
const twice = '\u17d7'

/** Offsets in a text where a word of Thai, Lao, Burmese or Khmer begins after another (ICU's lists). */
export function* dictionaryBreaks(text: string): Generator<number> {
  if (!any.test(text)) return
  for (const [language, letters] of unspaced) {
    for (const stretch of text.matchAll(letters)) {
      for (const offset of wordsOf(stretch[0], language)) {
        if (!neverFirst.test(stretch[0].charAt(offset))) yield stretch.index + offset
      }
    }
  }
}

/** Where words begin, but for the first. */
function* wordsOf(text: string, language: string): Generator<number> {
  const kept: number[] = []
  for (let at = 0; at < text.length; at++) if (text.charAt(at) !== twice) kept.push(at)
  const plain = text.replaceAll(twice, '')
  for (const {index} of segmenter(language).segment(plain)) {
    if (index > 0) yield kept[index] ?? index
  }
}

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(language, {granularity: 'word'})
  segmenters.set(language, made)
  return made
}
