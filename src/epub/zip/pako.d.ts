/** The little of pako 1.0.11 that we use; it brings no types. */
declare module 'pako/lib/zlib/zstream.js' {
  class ZStream {
    input: Uint8Array
    next_in: number
    avail_in: number
    output: Uint8Array
    next_out: number
    avail_out: number
  }
  // biome-ignore lint/style/noDefaultExport: it is how the library exports itself to modules
  export default ZStream
}

/** All give a number that tells how it went: 0 for well, 1 for well and at the end. */
declare module 'pako/lib/zlib/deflate.js' {
  import type ZStream from 'pako/lib/zlib/zstream.js'
  export function deflateInit2(
    stream: ZStream,
    level: number,
    method: number,
    windowBits: number,
    memLevel: number,
    strategy: number,
  ): number
  export function deflateReset(stream: ZStream): number
  export function deflate(stream: ZStream, flush: number): number
}
