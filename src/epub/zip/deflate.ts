import pako from 'pako'

/** log2 of the bytes in which repetitions are looked for (RFC 1951, §2). */
const windows = {least: 10, most: 15}

/**
 * Deflates with pako, always of one version: the zlib inside Node.js changes its bytes from version
 * to version. A window no larger than the file spares thousands of small files most of the memory
 * that is cleared for each.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const fitting = Math.ceil(Math.log2(Math.max(1, bytes.length)))
  const windowBits = Math.min(windows.most, Math.max(windows.least, fitting))
  return pako.deflateRaw(bytes, {level: 9, windowBits, memLevel: 7, chunkSize: bytes.length + 64})
}
