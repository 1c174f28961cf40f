import {type GoodPdf, hexOf, toUnicode} from '../fixtures/good-pdf.ts'
import {compositeCff, maps, symbolic, trueType, type1, type3} from '../fixtures/other-fonts.ts'
import {capitals} from '../fixtures/tiny-cff.ts'
import {letters} from '../fixtures/tiny-font.ts'
import {breaks, type Case, keeps} from './case.ts'

/** Gives F1 an embedded CMap that says the same as Identity-H, with changes. */
function embedCmap(pdf: GoodPdf, change: (text: string) => string, entries = {}): void {
  const text = change(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def
/CMapName /Own-H def /CMapType 1 def /WMode 0 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 begincidrange <0000> <ffff> 0 endcidrange
endcmap CMapName currentdict /CMap defineresource pop end end`)
  const system = pdf.inside(pdf.inner, 'CIDSystemInfo')
  const stream = pdf.stream(text, {
    Type: '/CMap',
    CMapName: '/Own-H',
    CIDSystemInfo: system.clone(),
    WMode: 0,
    ...entries,
  })
  pdf.set(pdf.font, 'Encoding', stream)
}

function cidSet(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8))
  for (let cid = 0; cid < count; cid++) bits[cid >> 3] = (bits[cid >> 3] ?? 0) | (0x80 >> (cid & 7))
  return bits
}

/** Glyph 0 and the letters. */
const count = letters.length + 1

const composite: readonly Case[] = [
  keeps('a CFF font with named glyphs in a composite font', pdf => {
    compositeCff(pdf, false)
  }),
  keeps('a CFF font with CIDs', pdf => {
    compositeCff(pdf, true)
  }),
  keeps('an embedded CMap', pdf => embedCmap(pdf, text => text)),
  keeps('invisible text in a font that is not embedded', pdf => {
    pdf.content = pdf.content.map(piece => piece.replace('BT', 'BT 3 Tr'))
    pdf.drop(pdf.descriptor, 'FontFile2')
  }),
  breaks('a font that is not embedded', ['font-not-embedded'], ['7.21.4.1-1'], pdf => {
    pdf.drop(pdf.descriptor, 'FontFile2')
  }),
  breaks('a font file that is damaged', ['font-damaged'], ['7.21.4.1-1'], pdf => {
    pdf.set(pdf.descriptor, 'FontFile2', pdf.stream('no font'))
  }),
  breaks(
    'a code without a glyph',
    ['glyph-missing', 'glyph-width', 'notdef-shown', 'no-unicode'],
    ['7.21.4.1-2', '7.21.5-1', '7.21.7-1', '7.21.8-1'],
    pdf => {
      pdf.paragraph(pdf.show('', '0fff'))
    },
  ),
  breaks(
    'the sign for a missing glyph',
    ['notdef-shown', 'no-unicode'],
    ['7.21.7-1', '7.21.8-1'],
    pdf => {
      pdf.paragraph(pdf.show('', '0000'))
    },
  ),
  breaks(
    'the sign for a missing glyph, invisible',
    ['notdef-shown', 'no-unicode'],
    ['7.21.7-1', '7.21.8-1'],
    pdf => {
      pdf.paragraph(pdf.show('', '0000').replace('BT', 'BT 3 Tr'))
    },
  ),
  breaks(
    'a composite font without a way to its glyphs',
    ['cid-map-missing'],
    ['7.21.3.2-1'],
    pdf => {
      pdf.drop(pdf.inner, 'CIDToGIDMap')
    },
  ),
  breaks('a way to the glyphs of an unknown name', ['cid-map-wrong'], ['7.21.3.2-1'], pdf =>
    pdf.set(pdf.inner, 'CIDToGIDMap', '/Other'),
  ),
  keeps('a way to the glyphs in a stream', pdf => {
    const map = Buffer.alloc(count * 2)
    for (let cid = 0; cid < count; cid++) map.writeUInt16BE(cid, cid * 2)
    pdf.set(pdf.inner, 'CIDToGIDMap', pdf.stream(map))
  }),
  breaks(
    'a CMap that nobody knows',
    ['cmap-foreign'],
    ['7.21.3.1-1', '7.21.3.3-1'],
    pdf => pdf.set(pdf.font, 'Encoding', '/Own-H'),
    'veraPDF compares the font with the missing CMap too',
  ),
  breaks('a CMap of two writing directions', ['cmap-writing'], ['7.21.3.3-2'], pdf => {
    embedCmap(pdf, text => text, {WMode: 1})
  }),
  breaks(
    'a CMap that builds on one that nobody knows',
    ['cmap-uses-foreign'],
    ['7.21.3.3-3'],
    pdf => {
      const other = pdf.stream('begincmap endcmap', {Type: '/CMap', CMapName: '/Other-H'})
      embedCmap(pdf, text => text.replace('begincmap', 'begincmap /Other-H usecmap'), {
        UseCMap: other,
      })
    },
  ),
  breaks('a CMap of another registry', ['cid-registry'], ['7.21.3.1-1'], pdf => {
    const system = {Registry: 'House', Ordering: 'Identity', Supplement: 0}
    embedCmap(pdf, text => text.replace('(Adobe)', '(House)'), {CIDSystemInfo: system})
  }),
  breaks('a CMap of another ordering', ['cid-ordering'], ['7.21.3.1-1'], pdf => {
    const system = {Registry: 'Adobe', Ordering: 'Japan1', Supplement: 0}
    embedCmap(pdf, text => text.replace('(Identity)', '(Japan1)'), {CIDSystemInfo: system})
  }),
  breaks('a font of a later supplement than its CMap', ['cid-supplement'], ['7.21.3.1-1'], pdf => {
    embedCmap(pdf, text => text)
    pdf.set(pdf.inside(pdf.inner, 'CIDSystemInfo'), 'Supplement', 3)
  }),
  keeps('a full list of CIDs', pdf => {
    pdf.set(pdf.descriptor, 'CIDSet', pdf.stream(cidSet(count)))
  }),
  breaks('a list of CIDs that leaves some out', ['cidset-short'], ['7.21.4.2-2'], pdf => {
    pdf.set(pdf.descriptor, 'CIDSet', pdf.stream(cidSet(20)))
  }),
  breaks('a list of CIDs with some that the font lacks', ['cidset-long'], ['7.21.4.2-2'], pdf => {
    pdf.set(pdf.descriptor, 'CIDSet', pdf.stream(cidSet(count + 20)))
  }),
  breaks('widths that are not those of the font', ['glyph-width'], ['7.21.5-1'], pdf => {
    pdf.set(pdf.inner, 'W', [0, Array.from({length: count}, () => 700)])
  }),
]

const simple: readonly Case[] = [
  keeps('a simple TrueType font', pdf => {
    trueType(pdf)
  }),
  keeps('a symbolic TrueType font', pdf => {
    symbolic(pdf)
  }),
  keeps('a symbolic TrueType font with one Macintosh map', pdf => {
    symbolic(pdf, [maps.mac])
  }),
  keeps('a Type 1 font', pdf => {
    type1(pdf, false)
  }),
  keeps('a Type 1 font as CFF', pdf => {
    type1(pdf, true)
  }),
  keeps('a Type 3 font', pdf => {
    type3(pdf)
  }),
  breaks('a Type 3 font whose widths are wrong', ['glyph-width'], ['7.21.5-1'], pdf => {
    pdf.set(type3(pdf).font, 'Widths', [400, 400])
  }),
  breaks(
    'a Type 3 font without a drawing',
    ['glyph-missing'],
    ['7.21.4.1-2', '7.21.5-1'],
    pdf => {
      pdf.drop(pdf.inside(type3(pdf).font, 'CharProcs'), 'B')
    },
    'veraPDF compares the width with that of no drawing',
  ),
  ...[false, true].flatMap(compact => {
    const kind = compact ? 'a Type 1 font as CFF' : 'a Type 1 font'
    const all = ['.notdef', ...capitals].map(name => `/${name}`).join('')
    return [
      keeps(`${kind} with a full list of glyphs`, pdf => {
        pdf.set(type1(pdf, compact).descriptor, 'CharSet', pdf.words(all))
      }),
      breaks(`${kind} whose list leaves glyphs out`, ['charset-short'], ['7.21.4.2-1'], pdf => {
        pdf.set(type1(pdf, compact).descriptor, 'CharSet', pdf.words('/A/B'))
      }),
      breaks(
        `${kind} whose list has glyphs that it lacks`,
        ['charset-long'],
        ['7.21.4.2-1'],
        pdf => {
          pdf.set(type1(pdf, compact).descriptor, 'CharSet', pdf.words(`${all}/aring/eth`))
        },
      ),
      breaks(`${kind} whose widths are wrong`, ['glyph-width'], ['7.21.5-1'], pdf => {
        pdf.set(
          type1(pdf, compact).font,
          'Widths',
          capitals.map(() => 333),
        )
      }),
      breaks(
        `${kind} without a glyph that is shown`,
        ['glyph-missing'],
        compact ? ['7.21.4.1-2', '7.21.5-1'] : ['7.21.4.1-2'],
        pdf => {
          type1(pdf, compact)
          pdf.paragraph(pdf.show('', '61', 'F2'))
        },
        compact
          ? 'veraPDF compares the width with that of the sign for a missing glyph'
          : undefined,
      ),
    ]
  }),
  breaks(
    'a TrueType font without a map of characters',
    ['no-usable-map', 'code-not-in-map', 'glyph-width'],
    ['7.21.4.1-2', '7.21.5-1', '7.21.6-1'],
    pdf => {
      trueType(pdf, [maps.symbols])
    },
  ),
  breaks(
    'a letter that the map of a TrueType font lacks',
    ['code-not-in-map'],
    ['7.21.4.1-2'],
    pdf => {
      trueType(pdf)
      pdf.paragraph(pdf.show('', '7e', 'F2'))
    },
  ),
  breaks(
    'a TrueType font without an encoding',
    ['encoding-missing', 'code-not-in-map', 'no-unicode', 'font-without-unicode'],
    ['7.21.4.1-2', '7.21.6-2', '7.21.7-1'],
    pdf => {
      pdf.drop(trueType(pdf).font, 'Encoding')
    },
  ),
  breaks('an encoding that builds on no other', ['base-encoding-missing'], ['7.21.6-2'], pdf => {
    pdf.set(trueType(pdf).font, 'Encoding', {Type: '/Encoding', Differences: [65, '/A', '/B']})
  }),
  breaks(
    'a TrueType font with an encoding of its own',
    ['encoding-foreign'],
    ['7.21.4.1-1', '7.21.6-2', '7.21.7-1', '7.21.8-1'],
    pdf => pdf.set(trueType(pdf).font, 'Encoding', '/StandardEncoding'),
    'veraPDF opens no font with such an encoding; the font is there all the same',
  ),
  breaks('an encoding with a glyph of no list', ['difference-unlisted'], ['7.21.6-2'], pdf => {
    const differences = [126, '/padlock']
    pdf.set(trueType(pdf).font, 'Encoding', {
      BaseEncoding: '/WinAnsiEncoding',
      Differences: differences,
    })
  }),
  breaks(
    'an encoding with differences and no Unicode map',
    ['difference-without-map'],
    ['7.21.6-2'],
    pdf => {
      const {font} = trueType(pdf, [maps.mac])
      pdf.set(font, 'Encoding', {BaseEncoding: '/WinAnsiEncoding', Differences: [126, '/A']})
    },
  ),
  keeps('an encoding with differences and a Unicode map', pdf => {
    const {font} = trueType(pdf)
    pdf.set(font, 'Encoding', {BaseEncoding: '/WinAnsiEncoding', Differences: [65, '/A', '/B']})
  }),
  breaks('a symbolic font with an encoding', ['symbolic-encoding'], ['7.21.6-3'], pdf => {
    pdf.set(symbolic(pdf).font, 'Encoding', '/WinAnsiEncoding')
  }),
  breaks(
    'a symbolic font without any map',
    ['symbolic-without-map', 'glyph-missing', 'glyph-width'],
    ['7.21.4.1-2', '7.21.5-1', '7.21.6-4'],
    pdf => {
      symbolic(pdf, [])
    },
  ),
  breaks('a symbolic font with two maps of characters', ['symbolic-maps'], ['7.21.6-4'], pdf => {
    symbolic(pdf, [maps.mac, maps.unicode])
  }),
]

const unicode: readonly Case[] = [
  breaks('a font without characters', ['font-without-unicode', 'no-unicode'], ['7.21.7-1'], pdf => {
    pdf.drop(pdf.font, 'ToUnicode')
  }),
  breaks('a code without a character', ['no-unicode'], ['7.21.7-1'], pdf => {
    pdf.set(
      pdf.font,
      'ToUnicode',
      pdf.stream(toUnicode(line => (line.includes(hexOf('H')) ? '' : line))),
    )
  }),
  breaks('a code that stands for U+0000', ['unicode-zero'], ['7.21.7-2'], pdf => {
    pdf.set(pdf.font, 'ToUnicode', pdf.stream(toUnicode(line => line.replace('<0048>', '<0000>'))))
  }),
  breaks('a code that stands for U+FEFF', ['unicode-mark'], ['7.21.7-2'], pdf => {
    pdf.set(pdf.font, 'ToUnicode', pdf.stream(toUnicode(line => line.replace('<0048>', '<feff>'))))
  }),
  breaks('a code that stands for U+FFFE', ['unicode-mark'], ['7.21.7-2'], pdf => {
    pdf.set(pdf.font, 'ToUnicode', pdf.stream(toUnicode(line => line.replace('<0048>', '<fffe>'))))
  }),
  keeps('a symbolic font in pieces of a range', pdf => {
    const ranged = toUnicode(() => '').replace(
      /\d+ beginbfchar.*endbfchar/s,
      `1 beginbfrange <0002> <001b> <0041> endbfrange
1 beginbfrange <001c> <0035> [${Array.from({length: 26}, (_, at) => `<${(97 + at).toString(16).padStart(4, '0')}>`).join(' ')}] endbfrange
2 beginbfchar <0001> <0020> <${hexOf('.')}> <002e> endbfchar`,
    )
    pdf.set(pdf.font, 'ToUnicode', pdf.stream(ranged))
  }),
]

/** Fonts: in the file, complete, as wide as they say, and readable as characters. */
export const fontCases: readonly Case[] = [...composite, ...simple, ...unicode]
