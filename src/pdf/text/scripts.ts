/** Blocks of scripts that HarfBuzz shapes by rules of their own, in the order of their codes. */
const blocks: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x0590, 0x05ff, 'Hebrew'],
  [0x0600, 0x06ff, 'Arabic'],
  [0x0700, 0x074f, 'Syriac'],
  [0x0750, 0x077f, 'Arabic'],
  [0x0780, 0x07bf, 'Thaana'],
  [0x07c0, 0x07ff, 'Nko'],
  [0x0870, 0x08ff, 'Arabic'],
  [0x0900, 0x097f, 'Devanagari'],
  [0x0980, 0x09ff, 'Bengali'],
  [0x0a00, 0x0a7f, 'Gurmukhi'],
  [0x0a80, 0x0aff, 'Gujarati'],
  [0x0b00, 0x0b7f, 'Oriya'],
  [0x0b80, 0x0bff, 'Tamil'],
  [0x0c00, 0x0c7f, 'Telugu'],
  [0x0c80, 0x0cff, 'Kannada'],
  [0x0d00, 0x0d7f, 'Malayalam'],
  [0x0d80, 0x0dff, 'Sinhala'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x0e80, 0x0eff, 'Lao'],
  [0x0f00, 0x0fff, 'Tibetan'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x139f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1800, 0x18af, 'Mongolian'],
  [0x2d80, 0x2ddf, 'Ethiopic'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xa8e0, 0xa8ff, 'Devanagari'],
  [0xa9e0, 0xa9ff, 'Myanmar'],
  [0xaa60, 0xaa7f, 'Myanmar'],
  [0xab00, 0xab2f, 'Ethiopic'],
  [0xac00, 0xd7af, 'Hangul'],
  [0xf900, 0xfaff, 'Han'],
  [0xfb1d, 0xfb4f, 'Hebrew'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
]

const letter = /\p{L}/u
const beyondLatin = /[\u0590-\u1cff\u2d80-\u2ddf\u3040-\ufefc]/

/** Whether all letters of a text are of the plain kind: Latin, Greek, Cyrillic. */
export function isPlain(text: string): boolean {
  return !beyondLatin.test(text)
}

/** The script of a character; '' for what goes with any, `Plain` for letters in no need of rules. */
export function scriptOf(codePoint: number): string {
  if (codePoint < 0x590) return letter.test(String.fromCodePoint(codePoint)) ? 'Plain' : ''
  let [low, high] = [0, blocks.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block === undefined) return ''
    if (codePoint < block[0]) high = middle - 1
    else if (codePoint > block[1]) low = middle + 1
    else return block[2]
  }
  return letter.test(String.fromCodePoint(codePoint)) ? 'Plain' : ''
}

const joined = new Set(['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Thaana'])

/** Whether letters of a script join, so that nothing may be put between them. */
export function isJoined(script: string): boolean {
  return joined.has(script)
}
