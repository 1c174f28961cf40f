import {TextDecoder} from 'node:util'
import type {Dict} from '../file/value.ts'
import {charactersOf, glyphNameOf} from './glyph-names.ts'

/** Codes 0x20 to 0x7e of Adobe's standard encoding that differ from ASCII, then those from 0xa1 on. */
const standardAbove = `
  a1:exclamdown a2:cent a3:sterling a4:fraction a5:yen a6:florin a7:section a8:currency
  a9:quotesingle aa:quotedblleft ab:guillemotleft ac:guilsinglleft ad:guilsinglright ae:fi af:fl
  b1:endash b2:dagger b3:daggerdbl b4:periodcentered b6:paragraph b7:bullet b8:quotesinglbase
  b9:quotedblbase ba:quotedblright bb:guillemotright bc:ellipsis bd:perthousand bf:questiondown
  c1:grave c2:acute c3:circumflex c4:tilde c5:macron c6:breve c7:dotaccent c8:dieresis ca:ring
  cb:cedilla cd:hungarumlaut ce:ogonek cf:caron d0:emdash e1:AE e3:ordfeminine e8:Lslash e9:Oslash
  ea:OE eb:ordmasculine f1:ae f5:dotlessi f8:lslash f9:oslash fa:oe fb:germandbls 27:quoteright
  60:quoteleft`

const standardNames = new Map(
  standardAbove
    .trim()
    .split(/\s+/)
    .map(entry => {
      const [code = '', name = ''] = entry.split(':')
      return [Number.parseInt(code, 16), name] as const
    }),
)

const decoders: Readonly<Record<string, TextDecoder>> = {
  WinAnsiEncoding: new TextDecoder('windows-1252'),
  MacRomanEncoding: new TextDecoder('macintosh'),
}

/** The glyph names of a simple font: what its /Encoding says for a code, undefined where it says nothing. */
export interface Encoding {
  readonly base: string | undefined
  readonly differences: ReadonlyMap<number, string>
  readonly nameOf: (code: number) => string | undefined
}

/** Reads the /Encoding of a simple font; `fallback` names the encoding where none is told. */
export function encodingOf(font: Dict, fallback: string | undefined): Encoding {
  const told = font.dict('Encoding')
  const base = font.name('Encoding') ?? told?.name('BaseEncoding')
  const differences = differencesOf(told)
  return {
    base,
    differences,
    nameOf: code => differences.get(code) ?? nameIn(base ?? fallback, code),
  }
}

function differencesOf(encoding: Dict | undefined): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  let code = 0
  for (const item of encoding?.list('Differences') ?? []) {
    if (typeof item === 'number') code = item
    else if (typeof item === 'object' && item?.kind === 'name') names.set(code++, item.name)
  }
  return names
}

function nameIn(encoding: string | undefined, code: number): string | undefined {
  if (encoding === 'StandardEncoding') {
    const plain = code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ''
    return standardNames.get(code) ?? glyphNameOf(plain)
  }
  const decoder = decoders[encoding ?? '']
  return decoder && code >= 0x20 ? glyphNameOf(decoder.decode(Uint8Array.of(code))) : undefined
}

/** The characters of a code in an encoding, through its glyph name. */
export function unicodeIn(encoding: Encoding, code: number): string | undefined {
  const name = encoding.nameOf(code)
  return name === undefined ? undefined : charactersOf(name)
}
