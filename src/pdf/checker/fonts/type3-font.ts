import {operationsOf} from '../content/operations.ts'
import type {PdfFile} from '../file/open-pdf.ts'
import type {Dict, Value} from '../file/value.ts'
import type {Cmap} from './cmap.ts'
import {encodingOf, unicodeIn} from './encodings.ts'
import type {Font} from './font.ts'

/** Opens a Type 3 font, whose glyphs are little pages of their own. */
export function type3Font(dict: Dict, toUnicode: Cmap | undefined, file: PdfFile): Font {
  const encoding = encodingOf(dict, undefined)
  const first = dict.number('FirstChar') ?? 0
  const widths = dict.list('Widths')
  const drawings = dict.dict('CharProcs')
  return {
    dict,
    subtype: 'Type3',
    name: dict.name('Name') ?? 'Type 3 font',
    inner: dict,
    descriptor: dict.dict('FontDescriptor'),
    embedded: true,
    program: null,
    toUnicode,
    codes: bytes => [...bytes],
    glyph: code => {
      const name = encoding.nameOf(code)
      const drawing = drawings?.get(name ?? '') ?? null
      const listed = widths[code - first]
      return {
        present: drawing !== null,
        notdef: name === '.notdef',
        told: typeof listed === 'number' ? listed : 0,
        drawn: widthOf(drawing, file),
        unicode: toUnicode?.unicodeOf(code) ?? unicodeIn(encoding, code),
      }
    },
  }
}

/** A drawing begins with `width 0 d0` or `width 0 … d1`. */
function widthOf(drawing: Value, file: PdfFile): number | undefined {
  if (typeof drawing !== 'object' || drawing?.kind !== 'stream') return undefined
  for (const {operator, operands} of operationsOf(file.decode(drawing), file.resolve)) {
    const [width] = operands
    if (/^d[01]$/.test(operator)) return typeof width === 'number' ? width : undefined
  }
  return undefined
}
