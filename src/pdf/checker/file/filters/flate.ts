import {constants, inflateRawSync, inflateSync} from 'node:zlib'

/** More than any page of ours unpacks to; a small file must not fill the memory. */
const most = 1 << 28

/** Unpacks FlateDecode; a damaged end gives what could be read before it, as readers do. */
export function flate(bytes: Uint8Array): Uint8Array {
  const options = {maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH}
  try {
    return inflateSync(bytes, options)
  } catch {
    try {
      return inflateRawSync(bytes.subarray(2), options)
    } catch {
      return new Uint8Array()
    }
  }
}
