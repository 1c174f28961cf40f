import type {PdfFile} from '../file/open-pdf.ts'
import type {Dict} from '../file/value.ts'
import type {Cmap} from './cmap.ts'
import {type Encoding, encodingOf, unicodeIn} from './encodings.ts'
import type {Font} from './font.ts'
import {charactersOf} from './glyph-names.ts'
import {fontFileOf, openProgram} from './open-program.ts'
import type {Program} from './program.ts'

const symbolicFlag = 4

/** Whether a simple font's codes mean what its font file says, not what an encoding says. */
export function isSymbolic(font: Font): boolean {
  return ((font.descriptor?.number('Flags') ?? 0) & symbolicFlag) !== 0
}

/** Opens a TrueType or Type 1 font: each byte is a code. */
export function simpleFont(dict: Dict, toUnicode: Cmap | undefined, file: PdfFile): Font {
  const descriptor = dict.dict('FontDescriptor')
  const program = openProgram(descriptor, file)
  const symbolic = ((descriptor?.number('Flags') ?? 0) & symbolicFlag) !== 0
  const trueType = dict.name('Subtype') === 'TrueType'
  const encoding = encodingOf(dict, symbolic || trueType ? undefined : 'StandardEncoding')
  const widths = dict.list('Widths')

  const unicodeOf = (code: number): string | undefined => {
    const told = toUnicode?.unicodeOf(code) ?? unicodeIn(encoding, code)
    return told !== undefined || trueType ? told : builtInCharacters(program, code)
  }
  return {
    dict,
    subtype: dict.name('Subtype') ?? '',
    name: dict.name('BaseFont') ?? '',
    inner: dict,
    descriptor,
    embedded: fontFileOf(descriptor) !== undefined,
    program,
    toUnicode,
    codes: bytes => [...bytes],
    glyph: code => {
      const unicode = unicodeOf(code)
      const missing = encoding.nameOf(code) === '.notdef'
      if (program === null) {
        return {present: null, notdef: missing, told: undefined, drawn: undefined, unicode}
      }
      const glyph = trueType
        ? trueTypeGlyph(program, encoding, symbolic, code)
        : namedGlyph(program, encoding, code)
      const present = glyph !== undefined && glyph < program.glyphs && (!trueType || glyph !== 0)
      const listed = widths[code - (dict.number('FirstChar') ?? 0)]
      const told = typeof listed === 'number' ? listed : (descriptor?.number('MissingWidth') ?? 0)
      const meant = trueType && (symbolic || encoding.nameOf(code) !== undefined)
      const drawn = present || meant ? program.widthOf(present ? glyph : 0) : undefined
      return {present, notdef: missing, told, drawn, unicode}
    },
  }
}

function builtInCharacters(program: Program | null, code: number): string | undefined {
  const name = program?.builtIn(code)
  return name === undefined ? undefined : charactersOf(name)
}

/** Type 1: the name of the code, by the PDF's encoding, or by the font's own. */
function namedGlyph(program: Program, encoding: Encoding, code: number): number | undefined {
  const name = encoding.base || encoding.differences.has(code) ? encoding.nameOf(code) : undefined
  return program.glyphNamed(name ?? program.builtIn(code) ?? encoding.nameOf(code) ?? '.notdef')
}

/** TrueType: by Unicode or Macintosh code of the name, or by the symbolic map (ISO 32000-1, 9.6.6.4). */
function trueTypeGlyph(
  program: Program,
  encoding: Encoding,
  symbolic: boolean,
  code: number,
): number | undefined {
  const map = (platform: number, kind: number) =>
    program.maps.find(found => found.platform === platform && found.encoding === kind)
  if (symbolic) {
    const symbols = map(3, 0)
    const high = [0, 0xf000, 0xf100, 0xf200].map(base => symbols?.glyphOf(base + code) ?? 0)
    return high.find(glyph => glyph !== 0) ?? (map(1, 0) ?? program.maps[0])?.glyphOf(code)
  }
  const name = encoding.nameOf(code)
  if (name === undefined) return undefined
  const character = charactersOf(name)
  const byUnicode = character ? map(3, 1)?.glyphOf(character.codePointAt(0) ?? 0) : undefined
  return byUnicode || map(1, 0)?.glyphOf(code) || program.glyphNamed(name)
}
