/** Characters of PDFDocEncoding from 0x18 and from 0x80 that differ from Latin-1 (ISO 32000-1, D.2). */
const from18 = '˘ˇˆ˙˝˛˚˜'
const from80 = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€'

/** Reads a string of a PDF for people: UTF-16 with a mark, UTF-8 with a mark, or PDFDocEncoding. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2))
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder('utf-16le').decode(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return new TextDecoder().decode(bytes.subarray(3))
  }
  return Array.from(bytes, fromDocEncoding).join('')
}

/** Reads big-endian UTF-16, as ToUnicode maps and text strings have it. */
export function decodeUtf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
  }
  return text
}

function fromDocEncoding(byte: number): string {
  if (byte >= 0x18 && byte < 0x20) return from18[byte - 0x18] ?? ''
  if (byte >= 0x80 && byte <= 0xa0) return from80[byte - 0x80] ?? ''
  return String.fromCharCode(byte)
}
