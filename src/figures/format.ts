/** What the first bytes of a file say that it is; '' for nothing that we know. */
export function formatOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (text.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'WebP'
  if (text.startsWith('GIF8')) return 'GIF'
  if (/^(\xef\xbb\xbf)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(text)) return 'SVG'
  if (text.startsWith('BM')) return 'BMP'
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return 'TIFF'
  if (text.slice(4, 8) === 'ftyp') return /hei|mif|hevc/.test(text.slice(8, 32)) ? 'HEIC' : 'AVIF'
  if (/^\s*<(!doctype html|html)/i.test(text)) return 'HTML'
  return ''
}

/** The formats that are taken in; each has a loader that has seen much damage and stands it. */
export const taken: ReadonlySet<string> = new Set(['PNG', 'JPEG', 'WebP'])
