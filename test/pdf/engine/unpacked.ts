import {inflateSync} from 'node:zlib'

/** The small objects of a file, which lie packed in streams, as text. */
export function unpacked(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes)
  let text = ''
  for (let at = raw.indexOf('/ObjStm'); at >= 0; at = raw.indexOf('/ObjStm', at + 1)) {
    const begin = raw.indexOf('stream\n', at) + 'stream\n'.length
    text += inflateSync(raw.subarray(begin, raw.indexOf('\nendstream', begin))).toString('latin1')
  }
  return text
}
