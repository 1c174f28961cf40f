/** One entry as the zip's own directory lists it, nothing unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly size: number
  readonly encrypted: boolean
  readonly link: boolean
  /** Bytes before the content that are neither header nor name. */
  readonly extra: number
  readonly offset: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50

/** Reads the directory at the end of a zip (APPNOTE 6.3.3, §4.3.12); null where there is none. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== endMark) end -= 1
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null
    const nameLength = view.getUint16(at + 28, true)
    const offset = view.getUint32(at + 42, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      link: ((view.getUint32(at + 38, true) >>> 28) & 0xf) === 0xa,
      extra: offset + 30 <= bytes.length ? view.getUint16(offset + 28, true) : 0,
      offset,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
