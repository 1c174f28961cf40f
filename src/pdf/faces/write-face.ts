import {decimal, hex4, utf16} from '../structure/pdf-text.ts'
import type {Objects} from '../structure/write-structure.ts'
import {cutSubset} from './compound.ts'
import type {EmbeddedFace} from './embedded-face.ts'
import type {Face} from './face.ts'

/** Objects that may carry a stream of bytes. */
export interface Streams extends Objects {
  stream(object: number, entries: string, bytes: Uint8Array): void
}

/** Writes the glyphs that were used as a subset of the font; `object` is what the pages refer to. */
export function writeFace(
  {face, codes}: EmbeddedFace,
  object: number,
  order: number,
  objects: Streams,
): void {
  const {program, places} = cutSubset(face.font, codes)
  const file = objects.next()
  objects.stream(file, `/Length1 ${program.length}`, program)
  const name = `${tag(order)}+${face.font.postscriptName.replaceAll(' ', '_')}`
  const descriptor = writeDescriptor(face, name, file, objects)
  const map = objects.next()
  objects.stream(map, '', bigEndian(places))
  const widths = codes.map(({width}) => decimal(width)).join(' ')
  const descendant = objects.next()
  objects.put(
    descendant,
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap ${map} 0 R /CIDSystemInfo ${system} /FontDescriptor ${descriptor} 0 R /W [0 [${widths}]]>>`,
  )
  const unicode = objects.next()
  objects.stream(unicode, '', new TextEncoder().encode(unicodeMap(codes.map(({text}) => text))))
  objects.put(
    object,
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R>>`,
  )
}

const system = '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>'

function writeDescriptor(face: Face, name: string, file: number, objects: Objects): number {
  const {font} = face
  const scale = 1000 / font.unitsPerEm
  const {minX, minY, maxX, maxY} = font.bbox
  const box = [minX, minY, maxX, maxY].map(edge => decimal(edge * scale)).join(' ')
  const flags = 4 + (font.post.isFixedPitch ? 1 : 0)
  const heights = `/CapHeight ${decimal(font.capHeight * scale)} /XHeight ${decimal(font.xHeight * scale)}`
  const object = objects.next()
  objects.put(
    object,
    `<</Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [${box}] /ItalicAngle ${decimal(font.italicAngle)} /Ascent ${decimal(face.ascent)} /Descent ${decimal(-face.descent)} ${heights} /StemV 0 /FontFile2 ${file} 0 R>>`,
  )
  return object
}

/** Six letters that tell the subsets of one file apart. */
function tag(order: number): string {
  let letters = ''
  for (let rest = order; letters.length < 6; rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(65 + (rest % 26))
  }
  return letters
}

function bigEndian(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2)
  const view = new DataView(bytes.buffer)
  values.forEach((value, at) => {
    view.setUint16(at * 2, value)
  })
  return bytes
}

/** A CMap from codes to characters, a hundred at a time as the format wants. */
function unicodeMap(texts: readonly string[]): string {
  const blocks: string[] = []
  for (let first = 0; first < texts.length; first += 100) {
    const lines = texts
      .slice(first, first + 100)
      .map((text, at) => `<${hex4(first + at)}> <${utf16(text)}>`)
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
