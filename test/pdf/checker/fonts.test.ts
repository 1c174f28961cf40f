import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {create} from 'fontkit'
import {describe, expect, it} from 'vitest'
import {readCff} from '../../../src/pdf/checker/fonts/cff.ts'
import {readCmap} from '../../../src/pdf/checker/fonts/cmap.ts'
import {codesOf} from '../../../src/pdf/checker/fonts/codes.ts'
import {readSfnt} from '../../../src/pdf/checker/fonts/sfnt.ts'
import {readType1} from '../../../src/pdf/checker/fonts/type1.ts'
import {capitals, tinyCff, widthOfCapital} from './fixtures/tiny-cff.ts'
import {tinyType1} from './fixtures/tiny-type1.ts'

const family = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'

describe('font files are read', () => {
  it('with the widths that fontkit reads', () => {
    const file = fileURLToPath(import.meta.resolve(family))
    const bytes = readFileSync(file)
    const font = create(bytes)
    const program = readSfnt(bytes)
    const map = program.maps.find(({platform, encoding}) => platform === 3 && encoding === 1)
    for (const character of 'Aé Жẹ–…ﬁ') {
      const glyph = map?.glyphOf(character.codePointAt(0) ?? 0) ?? 0
      const advance = font.getGlyph(glyph).advanceWidth
      expect(glyph).toBeGreaterThan(0)
      expect(program.widthOf(glyph)).toBeCloseTo((advance * 1000) / font.unitsPerEm, 6)
    }
    expect(map?.glyphOf(0x1f600)).toBe(0)
    expect(program.widthOf(program.glyphs)).toBeUndefined()
  })

  it.each([
    ['a CFF font', () => readCff(tinyCff())],
    ['a Type 1 font', () => readType1(tinyType1().bytes)],
  ])('%s with its names and widths', (_, read) => {
    const program = read()
    expect(program.names).toEqual(['.notdef', ...capitals])
    for (const [index, name] of capitals.entries()) {
      expect(program.widthOf(program.glyphNamed(name) ?? 0)).toBe(widthOfCapital(index))
    }
  })

  it('a CFF font with CIDs by these', () => {
    const program = readCff(tinyCff(true))
    expect(program.glyphOfCid(26)).toBe(26)
    expect(program.glyphOfCid(27)).toBeUndefined()
    expect(program.widthOf(3)).toBe(widthOfCapital(2))
  })
})

describe('character maps are read', () => {
  it('with single codes, ranges, lists and pairs of surrogates', () => {
    const map = readCmap(
      Buffer.from(`1 begincodespacerange <00> <ff> endcodespacerange
2 beginbfchar <01> <0041> <02> <d83dde00> endbfchar
2 beginbfrange <10> <12> <0061> <20> <21> [<0078> <00790079>] endbfrange`),
    )
    const read = (code: number) => map.unicodeOf(code)
    expect([1, 2, 0x11, 0x12, 0x20, 0x21, 0x30].map(read)).toEqual([
      'A',
      '😀',
      'b',
      'c',
      'x',
      'yy',
      undefined,
    ])
    expect(codesOf(Uint8Array.of(1, 2), map.spaces)).toEqual([1, 2])
  })

  it('with codes of one and two bytes side by side', () => {
    const {spaces} = readCmap(
      Buffer.from('2 begincodespacerange <00> <80> <8140> <9ffc> endcodespacerange'),
    )
    expect(codesOf(Uint8Array.of(0x41, 0x81, 0x40, 0x42), spaces)).toEqual([0x41, 0x8140, 0x42])
  })
})
