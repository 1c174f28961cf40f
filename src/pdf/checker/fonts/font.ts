import type {PdfFile} from '../file/open-pdf.ts'
import type {Dict} from '../file/value.ts'
import type {Cmap} from './cmap.ts'
import {readCmap} from './cmap.ts'
import {compositeFont} from './composite-font.ts'
import type {Program} from './program.ts'
import {simpleFont} from './simple-font.ts'
import {type3Font} from './type3-font.ts'

/** What a code of a font leads to. */
export interface Glyph {
  /** Whether the font file has it; null where that cannot be known. */
  readonly present: boolean | null
  /** Whether it is the sign for a missing glyph. */
  readonly notdef: boolean
  /** The width that the PDF tells, in thousandths of the font size. */
  readonly told: number | undefined
  /** The width that the font file has, in thousandths of the font size. */
  readonly drawn: number | undefined
  readonly unicode: string | undefined
  readonly cid?: number | undefined
}

/** A font of a page, with its file opened. */
export interface Font {
  readonly dict: Dict
  readonly subtype: string
  readonly name: string
  /** The dictionary that has the widths: the descendant of a composite font. */
  readonly inner: Dict
  readonly descriptor: Dict | undefined
  readonly embedded: boolean
  /** Null where no font file is embedded, or it cannot be read. */
  readonly program: Program | null
  readonly toUnicode: Cmap | undefined
  readonly codes: (bytes: Uint8Array) => readonly number[]
  readonly glyph: (code: number) => Glyph
}

/** Opens a font dictionary of any kind. */
export function openFont(dict: Dict, file: PdfFile): Font {
  const map = dict.stream('ToUnicode')
  const toUnicode = map ? readCmap(file.decode(map)) : undefined
  switch (dict.name('Subtype')) {
    case 'Type0':
      return compositeFont(dict, toUnicode, file)
    case 'Type3':
      return type3Font(dict, toUnicode, file)
    default:
      return simpleFont(dict, toUnicode, file)
  }
}
