import type {Say} from '../finding.ts'
import type {FontUse} from '../fonts/font-use.ts'

/** Every code that is shown stands for characters, and for none that are no characters. */
export function unicode({font, codes, page}: FontUse, say: Say): void {
  const lost = [...codes].filter(([code]) => font.glyph(code).unicode === undefined)
  const [first] = lost
  if (first && !font.toUnicode) {
    say('font-without-unicode', `the font ${font.name} has no map to Unicode`, {
      page,
      object: font.dict.id,
    })
  }
  for (const [code, onPage] of lost) {
    const named = `code ${code.toString(16)} of ${font.name}`
    say('no-unicode', `${named} stands for no character`, {page: onPage, object: font.dict.id})
  }
  for (const [code, onPage] of codes) {
    const text = font.glyph(code).unicode ?? ''
    const where = {page: onPage, object: font.dict.id}
    const named = `code ${code.toString(16)} of ${font.name}`
    if (text.includes('\0')) say('unicode-zero', `${named} stands for U+0000`, where)
    if (/[\ufeff\ufffe]/.test(text))
      say('unicode-mark', `${named} stands for U+FEFF or U+FFFE`, where)
  }
}
