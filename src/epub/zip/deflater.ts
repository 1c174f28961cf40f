import {deflate, deflateInit2, deflateReset} from 'pako/lib/zlib/deflate.js'
import ZStream from 'pako/lib/zlib/zstream.js'

/** log2 of the bytes in which repetitions are looked for (RFC 1951, §2). */
const windows = {least: 10, most: 15}

/** What zlib calls them: Z_DEFLATED, Z_DEFAULT_STRATEGY, Z_FINISH, Z_STREAM_END. */
const [method, strategy, finish, ended] = [8, 0, 4, 1]
const level = 9

/** log2 of what one block of literals and lengths holds (zlib: `memLevel` and 6). */
const block = {most: 13, memory: 6}

/**
 * Deflates with pako, always of one version: the zlib inside Node.js changes its bytes from version
 * to version. What pako works with is kept from file to file, since to make it anew for each of
 * thousands takes a third of the time; therefore pako's own `deflateRaw` is passed over
 * (pako 1.0.11). No bytes of one file ever show in the next.
 */
export class Deflater {
  readonly #streams = new Map<number, ZStream>()
  #output = new Uint8Array(0)

  /** Gives bytes of their own. */
  deflate(bytes: Uint8Array): Uint8Array {
    const stream = this.#streamFor(bytes.length)
    const most = boundOf(bytes.length)
    if (this.#output.length < most) this.#output = new Uint8Array(most)
    stream.input = bytes
    stream.next_in = 0
    stream.avail_in = bytes.length
    stream.output = this.#output
    stream.next_out = 0
    stream.avail_out = this.#output.length
    if (deflate(stream, finish) !== ended) throw new Error('pako did not come to an end')
    return this.#output.slice(0, stream.next_out)
  }

  /** A window no larger than the file, and a table for no more: most files of a book are small. */
  #streamFor(size: number): ZStream {
    const fitting = Math.ceil(Math.log2(Math.max(1, size)))
    const bits = Math.min(windows.most, Math.max(windows.least, fitting))
    const known = this.#streams.get(bits)
    const stream = known ?? new ZStream()
    const failed =
      known === undefined
        ? deflateInit2(stream, level, method, -bits, memoryFor(bits), strategy)
        : deflateReset(stream)
    if (failed !== 0) throw new Error(`pako says ${failed}`)
    this.#streams.set(bits, stream)
    return stream
  }
}

/** Room for a small file in one block, and no more: all of it is cleared before each file. */
function memoryFor(bits: number): number {
  return Math.min(block.most, bits) - block.memory
}

/** The most bytes that deflating may give (zlib's `deflateBound` for any window and memory). */
function boundOf(size: number): number {
  return size + ((size + 7) >> 3) + ((size + 63) >> 6) + 5
}
