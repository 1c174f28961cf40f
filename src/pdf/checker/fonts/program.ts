/** A font file inside a PDF: which glyphs it has and how wide they are. */
export interface Program {
  readonly glyphs: number
  /** The advance of a glyph in thousandths of the font size; undefined where the glyph is missing. */
  readonly widthOf: (glyph: number) => number | undefined
  /** The glyph of a name, in fonts that name their glyphs. */
  readonly glyphNamed: (name: string) => number | undefined
  /** All names, in fonts that name their glyphs. */
  readonly names: readonly string[]
  /** The glyph of a CID, in fonts whose glyphs are numbered by CIDs. */
  readonly glyphOfCid: (cid: number) => number | undefined
  /** The CIDs that have glyphs, in fonts whose glyphs are numbered by CIDs. */
  readonly cids: readonly number[]
  /** The character maps of a TrueType font. */
  readonly maps: readonly CharacterMap[]
  /** The glyph that the font's own encoding gives a code, in Type 1 fonts. */
  readonly builtIn: (code: number) => string | undefined
}

/** One `cmap` of a TrueType font: platform 3, encoding 1 is Unicode, 3, 0 is symbolic. */
export interface CharacterMap {
  readonly platform: number
  readonly encoding: number
  readonly glyphOf: (code: number) => number
}

/** Reads big-endian numbers; throws behind the end, so that a damaged font is told as such. */
export class Reader {
  readonly view: DataView
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  u8(at: number): number {
    return this.view.getUint8(at)
  }

  u16(at: number): number {
    return this.view.getUint16(at)
  }

  i16(at: number): number {
    return this.view.getInt16(at)
  }

  u32(at: number): number {
    return this.view.getUint32(at)
  }

  from(at: number, length?: number): Reader {
    return new Reader(this.bytes.subarray(at, length === undefined ? undefined : at + length))
  }
}
