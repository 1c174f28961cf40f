/** What we use of fontkit 2.0.4, which has no types of its own; from `_addGlyph` on it is private. */
declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number
    readonly bbox: Box
  }
  export interface Box {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  export interface Subset {
    font: Font
    includeGlyph(glyph: number): number
    encode(): Uint8Array
    _addGlyph: (glyph: number) => number
    readonly glyf: Uint8Array[]
    readonly loca: {readonly offsets: number[]}
    readonly hmtx: {readonly metrics: {advance: number; bearing: number}[]}
    offset: number
  }
  export interface Font {
    readonly postscriptName: string
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly xHeight: number
    readonly italicAngle: number
    readonly bbox: Box
    readonly post: {readonly isFixedPitch: number | boolean}
    readonly maxp: {
      readonly maxPoints: number
      readonly maxContours: number
      readonly maxCompositePoints: number
      readonly maxCompositeContours: number
      readonly maxComponentElements: number
      readonly maxComponentDepth: number
    }
    getGlyph(id: number): Glyph
    createSubset(): Subset
  }
  export function create(bytes: Uint8Array): Font
}
