import {nameOf} from '../file/value.ts'
import type {Say} from '../finding.ts'
import type {FontUse} from '../fonts/font-use.ts'

/** TrueType fonts inside composite fonts say how CIDs become glyphs. */
export function cidFonts({font, page}: FontUse, say: Say): void {
  const {inner, embedded, name} = font
  if (inner.name('Subtype') !== 'CIDFontType2' || !embedded) return
  const where = {page, object: inner.id}
  const map = inner.get('CIDToGIDMap')
  if (map === null) say('cid-map-missing', `the font ${name} has no CIDToGIDMap`, where)
  else if (nameOf(map) !== 'Identity' && !inner.stream('CIDToGIDMap')) {
    say('cid-map-wrong', `the CIDToGIDMap of ${name} is neither Identity nor a stream`, where)
  }
}
