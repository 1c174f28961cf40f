import type {Say} from '../finding.ts'
import {encodingOf} from '../fonts/encodings.ts'
import type {Font} from '../fonts/font.ts'
import type {FontUse} from '../fonts/font-use.ts'
import {isListed} from '../fonts/glyph-names.ts'
import type {Program} from '../fonts/program.ts'
import {isSymbolic} from '../fonts/simple-font.ts'

/** Simple TrueType fonts have the encoding and the maps that lead from codes to glyphs. */
export function trueTypeFonts(use: FontUse, say: Say): void {
  const {font, page} = use
  if (font.subtype !== 'TrueType') return
  const told: Say = (code, message) => say(code, message, {page, object: font.dict.id})
  if (isSymbolic(font)) checkSymbolic(font, told)
  else checkEncoded(font, told)
}

function has(program: Program, platform: number, encoding: number): boolean {
  return program.maps.some(map => map.platform === platform && map.encoding === encoding)
}

function checkSymbolic({dict, program, name}: Font, say: Say): void {
  if (dict.has('Encoding')) say('symbolic-encoding', `the symbolic font ${name} has an encoding`)
  if (!program) return
  const count = program.maps.length
  if (count === 0) say('symbolic-without-map', `the symbolic font ${name} has no cmap`)
  if (count > 1 && !has(program, 3, 0)) {
    say('symbolic-maps', `the symbolic font ${name} has ${count} cmaps, none of them symbolic`)
  }
}

function checkEncoded({dict, program, name}: Font, say: Say): void {
  const {base, differences} = encodingOf(dict, undefined)
  if (!dict.has('Encoding')) say('encoding-missing', `the font ${name} has no encoding`)
  else if (base === undefined) {
    say('base-encoding-missing', `the encoding of ${name} builds on no other`)
  } else if (base !== 'MacRomanEncoding' && base !== 'WinAnsiEncoding') {
    say('encoding-foreign', `the encoding of ${name} is ${base}`)
  }
  if (program && differences.size > 0 && !has(program, 3, 1)) {
    say(
      'difference-without-map',
      `the encoding of ${name} has differences, its font no Unicode map`,
    )
  }
  const unlisted = [...differences.values()].find(glyph => !isListed(glyph))
  if (unlisted !== undefined) {
    say('difference-unlisted', `the encoding of ${name} names the unknown glyph ${unlisted}`)
  }
  const maps = program?.maps.filter(map => map.platform !== 3 || map.encoding !== 0) ?? []
  if (program && maps.length === 0) {
    say('no-usable-map', `the font ${name} is not symbolic and has no cmap of characters`)
  }
}
