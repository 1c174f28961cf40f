import type {Say} from '../finding.ts'
import type {FontUse} from '../fonts/font-use.ts'
import {isSymbolic} from '../fonts/simple-font.ts'

/** Every code that is shown leads to a glyph of the font, as wide there as the PDF says. */
export function glyphs({font, codes, drawn}: FontUse, say: Say): void {
  const encoded = font.subtype === 'TrueType' && !isSymbolic(font)
  for (const [code, page] of codes) {
    const glyph = font.glyph(code)
    const where = {page, object: font.dict.id}
    const named = `code ${code.toString(16)} of ${font.name}`
    if (glyph.notdef) say('notdef-shown', `${named} shows the sign for a missing glyph`, where)
    if (!drawn.has(code)) continue
    if (glyph.present === false && code !== 0) {
      say(encoded ? 'code-not-in-map' : 'glyph-missing', `${named} has no glyph`, where)
    }
    const {told, drawn: width} = glyph
    if (told === undefined || width === undefined || Math.abs(told - width) <= 1) continue
    say(
      'glyph-width',
      `${named} is ${Math.round(width)} wide, the PDF says ${Math.round(told)}`,
      where,
    )
  }
}
